import { isRole } from '../../actors/words';
import { isTime } from '../../text/calendar';
import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';

/** What else may stand between an apposition and the mark that closes it, in tokens. */
const MAX_REST = 5;
/** What hangs on a role by prepositions and possessors goes no further, in tokens. */
const MAX_HANGING = 10;
/** A participle with what hangs on it goes no further, in tokens. */
const MAX_REDUCED = 12;
/** What closes an apposition. */
export const CLOSING = /^([,.;:)—–]|--)$/;

/** With what else stands before the next mark, where it is short and has no verb: "home to a population of about 20 million". */
export function toMark(sentence: LabelSentence, found: Candidate, isFronted: boolean): Candidate {
	const { doc, last: end } = sentence;
	const { tokens } = doc;
	let last = found.last;
	const isRest = (i: number) => /^(ADP|ADV|NUM|ADJ|SYM|DET)$/.test(tokens[i]!.pos) || isTime(tokens[i]!.lower);
	while (last < end && last - found.last < MAX_REST && isRest(last)) last++;
	if (CLOSING.test(tokens[last]?.text ?? '.')) return { ...found, last };
	return turned(sentence, found) ?? (isFronted ? null : reduced(sentence, found)) ?? hanging(sentence, found);
}

/** "A mogul turned politician": what somebody became. */
function turned({ doc: { tokens }, phrases, words }: LabelSentence, found: Candidate): Candidate | null {
	const next = tokens[found.last]?.lower === 'turned' ? phrases.find((p) => p.first === found.last + 1) : undefined;
	return next && isRole(words, tokens[next.head]) ? { ...found, last: next.last } : null;
}

/** "A company accused of spying", "a judge appointed in May": between marks no verb but a participle follows what is apposed. */
function reduced({ doc: { tokens }, last: end }: LabelSentence, found: Candidate): Candidate | null {
	const participle = tokens[found.last];
	const isParticiple = participle?.pos === 'VERB' && /(ed|en|wn|ng|ght|elt|eld|ut|un|ad|et)$/.test(participle.lower);
	if (!isParticiple || tokens[found.last + 1]?.pos !== 'ADP') return null;
	let last = found.last + 2;
	while (last < end && last - found.last < MAX_REDUCED && !CLOSING.test(tokens[last]!.text) && !isVerbal(tokens[last]!))
		last++;
	return CLOSING.test(tokens[last]?.text ?? '.') ? { ...found, last } : null;
}

const isVerbal = ({ pos, lower }: Token): boolean =>
	pos === 'AUX' || pos === 'PRON' || (pos === 'VERB' && !/ing$/.test(lower)) || /^["“”]$/.test(lower);

/** "Counsel in the union's immigrants' rights project,", "working in oil and gas,": what hangs on a role has no verb up to the mark. */
function hanging(sentence: LabelSentence, found: Candidate): Candidate {
	const { tokens } = sentence.doc;
	const isName = (i: number) =>
		tokens[i - 1]!.pos !== 'ADP' &&
		sentence.references.some((r) => r.first === i && r.form === 'name' && r.actor.kind === 'person');
	// "The chair of the board and a candidate", "and perhaps the best pundit": with an article another role begins.
	const isPart = (i: number) =>
		(tokens[i]!.lower === 'and' && !/^(DET|ADV)$/.test(tokens[i + 1]?.pos ?? '')) ||
		(/^(ADP|ADV|NUM|ADJ|DET|NOUN|PROPN|PART)$/.test(tokens[i]!.pos) && !/^(un)?like$/.test(tokens[i]!.lower)) ||
		isHyphen(tokens[i]) ||
		/^(his|her|its|their|['’])$/.test(tokens[i]!.lower);
	let last = found.last;
	while (last < sentence.last && last - found.last < MAX_HANGING && isPart(last) && !isName(last)) last++;
	while (last > found.last && /^(ADP|CCONJ|DET)$/.test(tokens[last - 1]!.pos)) last--;
	const closes =
		last > found.last && CLOSING.test(tokens[last]?.text ?? '.') && isRole(sentence.words, tokens[found.head]);
	return closes ? { ...found, last } : found;
}
