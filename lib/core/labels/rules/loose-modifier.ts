import type { Reference } from '../../actors/references';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';

/** No more than this stands in marks before a name, in tokens. */
const MAX_QUOTED = 4;

/** What a name has before it outside its phrase: a word in marks ('the "shameful" accord'), or a verb that takes no object; null where nothing of the kind stands. */
export function looseModifier(sentence: LabelSentence, { first }: Reference): Candidate | null {
	const { tokens } = sentence.doc;
	const before = tokens[first - 1];
	if (
		sentence.words.lastingParticiples.has(before?.lower ?? '') &&
		!/^(AUX|PROPN|PRON|NOUN)$/.test(tokens[first - 2]?.pos ?? '')
	)
		return { first: first - 1, last: first, head: first - 1 };
	if (!/^["”’]$/.test(before?.text ?? '') || before!.end === tokens[first]!.start) return null;
	let from = first - 1;
	const isPlain = (i: number) => /^(ADJ|ADV|NOUN|VERB)$/.test(tokens[i]!.pos) && /^\p{Ll}/u.test(tokens[i]!.text);
	while (from - 1 > sentence.first && first - from <= MAX_QUOTED && isPlain(from - 1)) from--;
	const isOpened = /^["“‘]$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]!.end === tokens[from]!.start;
	const isSaid = /^(DET|ADP)$/.test(tokens[from - 2]?.pos ?? '');
	if (from === first - 1 || !isOpened || !isSaid || tokens[first - 2]!.pos === 'ADV') return null;
	return { first: from, last: first - 1, head: first - 2 };
}
