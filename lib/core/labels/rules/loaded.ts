import type { TokenRange } from '../../text/tokens';
import type { LabelSentence } from '../sentence';

/** Kinds of loaded words that say of a thing what the writer thinks of it. */
const LOADED = /^(dysphemism|evaluation|exaggeration|dehumanising|label|metaphor|fear)$/;

/** Whether a clearly loaded phrase begins within a run of tokens; a mild one tells what happened and no more ("fled", "failed"). */
export const isLoaded = ({ matches }: LabelSentence, { first, last }: TokenRange): boolean =>
	matches.some(
		(match) => match.first >= first && match.first < last && LOADED.test(match.entry.kind) && match.entry.strength > 1,
	);
