import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isDash } from '../../text/chunks';
import { adjectivePhrase } from '../adjectives';
import type { Candidate } from '../clause';
import { type LabelRule, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { type Apposed, apposedBefore } from './apposed-before';
import { openingMark } from './apposed-mark';
import { candidates } from './apposed-phrase';
import { CLOSING } from './apposed-rest';
import { isNoApposition } from './no-apposition';

/**
 * "Iran—the principal sponsor of …", "Mike Waltz, 50, U.S. ambassador to …", "Ada Brook: The former judge …", "the
 * accession, although largely symbolic, …".
 */
export const appositive: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		if (reference.form === 'adjective' || reference.form === 'pronoun') return [];
		const before = apposedBefore(sentence, reference);
		const found = before ? [before] : apposedAfter(sentence, reference);
		const said = before ? reference : (holder(sentence, reference) ?? reference);
		return found.map((one) => ({ ...one, actor: said.actor, mention: said }));
	});

/** "The Relief Force in Jordan -- the coalition that …": a dash behind where an actor is takes up the actor. */
function holder(sentence: LabelSentence, { actor, first, last }: Reference): Reference | null {
	const { tokens } = sentence.doc;
	const isPlaced =
		/^(state|place|unknown)$/.test(actor.kind) && /^(in|of|at|from)$/.test(tokens[first - 1]?.lower ?? '');
	return isPlaced && tokens[last]?.text !== ',' ? referenceEnding(sentence, first - 1) : null;
}

function apposedAfter(sentence: LabelSentence, reference: Reference): Apposed[] {
	const { tokens } = sentence.doc;
	const opening = openingMark(sentence, reference);
	if (opening < 0 || opening + 1 >= sentence.last) return [];
	const mark = tokens[opening]!.text;
	// "Between Israel and the West—an approach that …": behind the last of several the dash takes up the whole.
	const and = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
	if (mark !== ',' && tokens[and]?.lower === 'and') return [];
	const conceded = mark === ',' ? concession(sentence, reference) : null;
	if (conceded) return [conceded];
	const fronted = isFronted(sentence, opening);
	const found = candidates(sentence, opening + 1, fronted).find(
		(one) => (mark === ':' || closes(sentence, one, reference)) && !isOfNext(sentence, one),
	);
	if (!found || isNoApposition(sentence, reference, found)) return [];
	if (fronted && tokens[opening + 1]!.lower === 'the' && reference.actor.kind !== 'person') return [];
	const isSure = reference.actor.kind === 'person' && isRole(sentence.words, tokens[found.head]);
	if (!isSure && isItem(sentence, reference, found)) return [];
	const second = isSure ? secondRole(sentence, found.last) : null;
	return [found, ...(second ? [second] : [])].map((one) => ({ ...one, form: 'appositive' }));
}

/** "In Mexico, the policy …", "even though it is part of Norway, the island …": the first comma behind a preposition ends an adverbial, and its subject may follow. */
const isFronted = ({ doc: { tokens }, first }: LabelSentence, comma: number): boolean =>
	/^(ADP|SCONJ)$/.test(
		tokens[/^(even|especially|particularly)$/.test(tokens[first]!.lower) ? first + 1 : first]!.pos,
	) && !tokens.slice(first, comma).some(({ text }) => text === ',');

/** Whether a mark, a relative word or a second role follows an apposition. */
function closes(sentence: LabelSentence, { last }: Candidate, { actor }: Reference): boolean {
	const { tokens } = sentence.doc;
	if (last >= sentence.last || isDash(tokens, last)) return true;
	if (CLOSING.test(tokens[last]!.text) || /^(who|which|where|that|whose|whom)$/.test(tokens[last]!.text)) return true;
	// "The founder of Green Hands (GH)", "a Democrat like her father"
	if (/^(\(|like|unlike)$/.test(tokens[last]!.lower)) return true;
	return tokens[last]!.lower === 'and' && actor.kind === 'person' && secondRole(sentence, last) !== null;
}

/** "…, a Democrat of Ohio, a former judge who …", "the head of the board and a candidate for mayor, …": another role with an article or "one of". */
function secondRole(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const comma = tokens[from]?.text === ',' ? from + 1 : from;
	const and = tokens[comma]?.lower === 'and' ? comma + 1 : comma;
	// "… and perhaps the best known pundit": what is doubted, or goes far, is said of the same person.
	const graded = /^(perhaps|arguably|possibly|probably)$/.test(tokens[and]?.lower ?? '');
	const start = graded ? and + 1 : and;
	if (start === from || !(graded ? /^(a|an|one|the)$/ : /^(a|an|one)$/).test(tokens[start]?.lower ?? '')) return null;
	const isRoleOf = (one: Candidate) => isRole(sentence.words, tokens[one.head]);
	const ends = ({ last }: Candidate) =>
		last >= sentence.last || CLOSING.test(tokens[last]!.text) || /^(who|whose)$/.test(tokens[last]!.lower);
	return candidates(sentence, start, false).find((one) => isRoleOf(one) && ends(one)) ?? null;
}

/** "John Kelly, the president's daughter, Ivanka Trump, …": a role between two persons belongs to the second. */
const isOfNext = (sentence: LabelSentence, { last }: Candidate): boolean =>
	sentence.doc.tokens[last]?.text === ',' && referenceStarting(sentence, last + 1)?.actor.kind === 'person';

/** Between commas and before ", and the …" a phrase is an item of a list. */
function isItem({ doc: { tokens } }: LabelSentence, reference: Reference, { last }: Candidate): boolean {
	if (tokens[reference.last]!.text !== ',') return false;
	// A clause after a comma may go on as the main clause.
	if (tokens.slice(reference.last, last).some((token) => token.lower === 'that')) return true;
	if (tokens[last]?.text !== ',') return false;
	return /^(and|or)$/.test(tokens[last + 1]?.lower ?? '') && /^(the|a|an)$/.test(tokens[last + 2]?.lower ?? '');
}

function concession(sentence: LabelSentence, reference: Reference): Apposed | null {
	if (!/^(although|though|while|albeit)$/.test(sentence.doc.tokens[reference.last + 1]?.lower ?? '')) return null;
	const found = adjectivePhrase(sentence, reference.last + 2);
	return found && { ...found, form: 'copular' };
}
