import type { TokenRange } from '../text/tokens';
import type { LabelSentence } from './sentence';

/** "If Brook is a spy", "asked whether Brook was one", "as though he were one": nobody says it; "even if he is one" grants it. */
export function isSupposed({ doc: { tokens } }: LabelSentence, { first, last }: TokenRange): boolean {
	const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	const verb = tokens[last]?.pos === 'ADV' ? last + 1 : last;
	const link = tokens[before]?.lower ?? '';
	if (/^(if|though)$/.test(link) && tokens[verb]?.lower === 'were') return true;
	return /^(if|whether|unless)$/.test(link) && tokens[before - 1]?.lower !== 'even';
}
