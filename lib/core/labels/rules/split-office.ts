import type { Reference } from '../../actors/references';
import { BEHIND_OFFICE, isRole } from '../../actors/words';
import { isHyphen } from '../../text/chunks';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';
import { isTitleAt, STATE } from './modifier-words';

/** What an office before a name may begin with. */
const BEGINS = /^(former|ex|then|late|current|new|incoming|outgoing|future)$/;

/**
 * An office that the tagger cuts off the name behind it: "President-elect Ada Brook", "Professor Emeritus Ada Brook",
 * "the Rev. Ada Brook", "US First Lady Ada Brook"; null where none stands there.
 */
export function splitOffice(sentence: LabelSentence, { actor }: Reference, own: number): Candidate | null {
	const { tokens } = sentence.doc;
	const office = actor.kind === 'person' ? officeEnding(sentence, own) : -1;
	if (office < sentence.first) return null;
	let first = officeStart(sentence, office);
	// "New York City mayor-elect Ada Brook"
	const phrase = sentence.phrases.find((p) => p.core < office && office < p.last);
	if (phrase && tokens.slice(phrase.core, office).every(({ pos, text }) => pos === 'ADJ' || /^\p{Lu}/u.test(text)))
		first = Math.min(first, phrase.core);
	return { first, last: own, head: office };
}

/** Where an office begins with what stands before its title: "former US", "Republican". */
export function officeStart(sentence: LabelSentence, office: number): number {
	const { tokens } = sentence.doc;
	let first = office;
	const goesOn = (i: number) =>
		i >= sentence.first &&
		(isTitleAt(sentence, i) || STATE.test(tokens[i]!.text) || BEGINS.test(tokens[i]!.lower) || isPeople(sentence, i));
	while (goesOn(first - 1)) first--;
	return first;
}

/** The first token of an office of two parts that ends right before a name; -1 where none does. */
function officeEnding(sentence: LabelSentence, own: number): number {
	const { tokens } = sentence.doc;
	const before = tokens[own - 1];
	if (before?.text === '.' && isTitleAt(sentence, own - 2)) return tokens[own - 2]!.end === before.start ? own - 2 : -1;
	// "First Lady" is an office, "Lady" a courtesy.
	if (/^(lady|gentleman)$/.test(before?.lower ?? '') && /^(first|second)$/.test(tokens[own - 2]?.lower ?? ''))
		return own - 2;
	if (!BEHIND_OFFICE.test(before?.lower ?? '')) return -1;
	const office = isHyphen(tokens[own - 2]) ? own - 3 : own - 2;
	return isTitleAt(sentence, office) || isRole(sentence.words, tokens[office]) ? office : -1;
}

const isPeople = ({ references }: LabelSentence, index: number): boolean =>
	references.some((r) => r.form === 'adjective' && r.first <= index && index < r.last);
