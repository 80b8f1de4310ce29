import type { Stretch, TextDoc, Token, TokenRange } from '../text/tokens';
import type { Seen } from './salience';

/** "Norway signals its trust", "reinvents the club, positioning it as …", "praised the miners and backed their fight": nothing but a verb stands between. */
export function standsNext({ tokens }: TextDoc, { last }: TokenRange, at: number): boolean {
	// "The Green Accord framework": the noun of the same phrase.
	const from = tokens[last]?.pos === 'NOUN' && at - last > 2 ? last + 1 : last;
	const between = tokens.slice(from, at);
	// The tagger takes many a verb for a noun ("signals its trust") or an adverb ("and back their fight").
	return (
		between.length > 0 &&
		between.length < 4 &&
		between.every(({ pos, text }) => /^(AUX|ADV|VERB|NOUN|CCONJ)$/.test(pos) || text === ',') &&
		/^(VERB|NOUN|ADV)$/.test(between.at(-1)!.pos)
	);
}

/** "The Ukraine probe …, calling it": before a noun a name says what sort of thing it is, and "it" is the thing. */
export const isSort = ({ tokens }: TextDoc, { last, form, actor }: Seen, at: number): boolean =>
	form === 'name' && actor.kind === 'state' && tokens[at]!.lower === 'it' && tokens[last]?.pos === 'NOUN';

/** "Some Republicans said they …", "a few of the Greens": not all of them. */
export function isSome({ tokens }: TextDoc, { first, form }: Seen): boolean {
	let before = first - 1;
	while (/^(ADJ|ADP|DET)$/.test(tokens[before]?.pos ?? '') && !SOME.test(tokens[before]!.lower) && first - before < 4)
		before--;
	return form === 'name' && SOME.test(tokens[before]?.lower ?? '');
}

const SOME = /^(some|many|most|several|few|certain|numerous|dozens|scores|hundreds|thousands|two|three|four|five)$/;

/** "Bias is a common charge, but it's exaggerated": behind a clause that says what something is, and names nobody, "it" is that. */
export function isSaidOfClaim({ tokens }: TextDoc, { first }: Stretch, here: readonly Seen[], at: number): boolean {
	const isBehind =
		tokens[at]!.lower === 'it' &&
		tokens[at + 1]?.lemma === 'be' &&
		/^(but|yet|though|although)$/.test(tokens[at - 1]?.lower ?? '') &&
		tokens[at - 2]?.text === ',';
	const verb = tokens.slice(first, at).find(({ pos }) => /^(VERB|AUX)$/.test(pos));
	return isBehind && here.length === 0 && verb?.lemma === 'be' && !tokens.slice(first, verb.index).some(isPronoun);
}

const isPronoun = ({ pos }: Token): boolean => pos === 'PRON';

/** "Norway, it raged, is …": whether a pronoun and its verb stand between commas. */
export const isInserted = ({ tokens }: TextDoc, at: number): boolean =>
	tokens[at - 1]?.text === ',' && tokens[at + 1]?.pos === 'VERB' && tokens[at + 2]?.text === ',';

/** "The strikers and their families": whose is said before "and", by a phrase that stands for nobody known. */
export const isJoint = ({ tokens }: TextDoc, seen: readonly Seen[], at: number): boolean =>
	/^(his|her|its|their)$/.test(tokens[at]!.lower) &&
	tokens[at - 1]?.lower === 'and' &&
	/^(NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '') &&
	seen.at(-1)?.last !== at - 1;
