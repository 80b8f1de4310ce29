import type { TextDoc, Token, TokenRange } from '../text/tokens';
import { BODY } from './capitals';
import type { ActorRef } from './gazetteer';
import { type IntroductionContext, nameOf, wordsIn } from './name-run';
import { local } from './unlisted';
import { isTitle, type ReferenceTable } from './words';

/** The organization a run names: by its acronym, by a word like "Council", or by its class in lower case before it ("the charity Green Hands"). */
export function bodyOf(
	{ doc, words: table, names, known }: IntroductionContext,
	run: TokenRange,
	{ first, last }: TokenRange,
) {
	const faith = believers({ doc, names }, { first, last });
	const range = { first: faith ?? first, last };
	const words = wordsIn(doc, range);
	const acronym = words.length > 1 ? acronymAfter(doc, range) : null;
	const isKnown = words.length > 1 && known.get(nameOf(doc, range))?.kind === 'organization';
	const isBody = words.length > 1 && (acronym || words.some((word) => table.organizationWords.has(word.lower)));
	// "The company Ada Brook founded" names who founded it.
	const classed = run.first === first && words.length > 1 && isClassNoun(table, doc.tokens[first - 1]);
	if (!isBody && !isKnown && (!classed || table.givenNames.has(words[0]!.lower))) return null;
	// "Defense Academy": what looks like a title is the first word of the name.
	while (range.first > run.first && isTitle(table, doc.tokens[range.first - 1]!)) range.first--;
	// "The 10th Circuit Court", "the 2nd U.S. Circuit Court"
	const ordinal = /^U\.?S\.?$/.test(doc.tokens[range.first - 1]?.text ?? '') ? range.first - 2 : range.first - 1;
	if (/^\d+(st|nd|rd|th)$/.test(doc.tokens[ordinal]?.lower ?? '') && doc.tokens[ordinal - 1]?.pos !== 'PROPN')
		range.first = ordinal;
	return { range, actor: local(nameOf(doc, range), 'organization', null), short: acronym ? [acronym] : [] };
}

/** "The Catholic Union": where the people begin that a body of one more word is called after; null where none are. */
function believers({ doc, names }: Pick<IntroductionContext, 'doc' | 'names'>, { first, last }: TokenRange) {
	const people = names.find((one) => one.last === first && one.form === 'adjective' && one.actor.kind === 'people');
	return people && last - first === 1 && BODY.test(doc.tokens[first]!.text) ? people.first : null;
}

/** Last words of the names of laws, rules and agreements. */
const LAW = /^(act|rule|doctrine|treaty|pact|accords?|agreement|protocols?|amendment|resolution|bill|plan)$/;

const AGREED = /^(treaty|pact|accords?|agreement|protocols?)$/;

/** The law or agreement a run names by its last word, whoever it is called after: "the Brook Doctrine", "the Clean Water Act". */
export function lawOf({ doc, names }: IntroductionContext, { first, last }: TokenRange): ActorRef | null {
	const words = wordsIn(doc, { first, last });
	const isLaw = words.length > 1 && LAW.test(words.at(-1)!.lower) && words.some(({ pos }) => pos === 'PROPN');
	// "Voters Rule the House", or a heading in capitals throughout, names nothing.
	if (!isLaw || doc.tokens[last]?.pos === 'DET' || words.every(({ text }) => text === text.toUpperCase())) return null;
	if (names.some((name) => name.last === last)) return null;
	// One side makes a law, so that nobody joins it.
	const kind = AGREED.test(words.at(-1)!.lower) ? 'agreement' : 'unknown';
	return local(nameOf(doc, { first, last }), kind, null);
}

/** Whether a word in lower case says that a body follows: "the advocacy group", "a charity". */
export const isClassNoun = (table: ReferenceTable, token: Token | undefined): boolean =>
	token !== undefined &&
	token.pos === 'NOUN' &&
	token.text === token.lemma &&
	(table.concerns.has(token.lemma) || table.collectives.has(token.lemma));

/** "Conference of Presidents (COP)": the acronym in the brackets after a name, where its letters are the name's initials. */
function acronymAfter({ tokens }: TextDoc, { first, last }: TokenRange): string | null {
	const inside = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? tokens[last + 1]!.text : null;
	if (!inside || !/^\p{Lu}{2,6}$/u.test(inside)) return null;
	const initials = tokens.slice(first, last).map((token) => token.text[0]!);
	return initials.filter((letter) => /\p{Lu}/u.test(letter)).join('') === inside ? inside : null;
}
