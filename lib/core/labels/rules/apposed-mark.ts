import type { Reference } from '../../actors/references';
import { isDash } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { MARKS } from '../clause';
import { pastParty } from '../party-aside';
import type { LabelSentence } from '../sentence';

/** How far before a name a quotation mark may stand that its comma closes: 'the "Green Awakening,"', in tokens. */
const QUOTE_REACH = 4;

/** The mark that opens an apposition behind a name; -1 where none stands. */
export function openingMark(sentence: LabelSentence, reference: Reference): number {
	const { tokens } = sentence.doc;
	const closed = isQuoted(tokens, reference) && MARKS.test(tokens[reference.last]?.text ?? '');
	const at = pastAge(sentence, pastParty(tokens, closed ? reference.last + 1 : reference.last));
	const mark = tokens[at]?.text ?? '';
	const opens =
		/^([,—–(]|--)$/.test(mark) || (mark === ':' && reference.first === sentence.first) || isDash(tokens, at);
	// '"They met Brook," the paper wrote': the quotation ends, and its cue follows.
	if (!opens || (MARKS.test(tokens[at + 1]?.text ?? '') && isCue(tokens, reference, at + 1))) return -1;
	return at;
}

const isQuoted = (tokens: readonly Token[], { first }: Reference): boolean =>
	tokens.slice(Math.max(0, first - QUOTE_REACH), first).some(({ text }) => MARKS.test(text));

/** Whether a mark behind a comma closes a quotation longer than a name. */
const isCue = (tokens: readonly Token[], reference: Reference, mark: number): boolean =>
	tokens[mark - 1]!.end === tokens[mark]!.start && !isQuoted(tokens, reference);

/** Past ", 57" and ", of Dallas" after a name, and past "of Ohio" before a mark. */
function pastAge({ doc: { tokens } }: LabelSentence, at: number): number {
	let mark = at;
	if (tokens[mark]?.text === ',' && tokens[mark + 1]?.pos === 'NUM' && tokens[mark + 2]?.text === ',') mark += 2;
	const of = tokens[mark]?.text === ',' ? mark + 1 : mark;
	let end = of + 1;
	while (tokens[end]?.pos === 'PROPN') end++;
	const placed = /^(of|from)$/.test(tokens[of]?.lower ?? '') && end > of + 1;
	return placed && tokens[end]?.text === ',' ? end : mark;
}

/** Whether a name stands between dashes, or between a dash and the end: "The last tyrant of the era—Ada Brook—", "… the era—Ada Brook.". */
export const isSetOff = ({ doc: { tokens }, last }: LabelSentence, dash: number, end: number): boolean =>
	/^([—–]|--)$/.test(tokens[dash]?.text ?? '') && (end >= last || /^([.—–]|--)$/.test(tokens[end]!.text));
