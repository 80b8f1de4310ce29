import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { adjectivePhrase } from '../adjectives';
import type { Candidate } from '../clause';
import { type LabelRule, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { type Apposed, apposedBefore } from './apposed-before';
import { isDash, openingMark } from './apposed-mark';
import { candidates, isOneOf } from './apposed-phrase';
import { CLOSING } from './apposed-rest';

/** What a state or a place can be as well as a person. */
const PLACE_ROLE =
	/^(home|ally|rival|partner|neighbou?r|friend|enemy|foe|adversary|member|sponsor|leader|producer|pariah|giant|host)$/;

/** What a body can be as well as a person. */
const BODY_ROLE =
	/^(maker|owner|parent|publisher|producer|operator|sponsor|seller|builder|supplier|provider|rival|partner|member|successor|predecessor|home)$/;

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
	if (!found || isNotOf(sentence, reference, found) || isSeveral(sentence, reference, found)) return [];
	if (fronted && tokens[opening + 1]!.lower === 'the' && reference.actor.kind !== 'person') return [];
	const isSure = reference.actor.kind === 'person' && isRole(sentence.words, tokens[found.head]);
	if (!isSure && isItem(sentence, reference, found)) return [];
	const second = isSure ? secondRole(sentence, found.last) : null;
	return [found, ...(second ? [second] : [])].map((one) => ({ ...one, form: 'appositive' }));
}

/** "In Mexico, the policy …": the first comma behind a preposition ends an adverbial, and its subject may follow. */
const isFronted = ({ doc: { tokens }, first }: LabelSentence, comma: number): boolean =>
	/^(ADP|SCONJ)$/.test(tokens[first]!.pos) && !tokens.slice(first, comma).some(({ text }) => text === ',');

/** Whether a mark, a relative word or a second role follows an apposition. */
function closes(sentence: LabelSentence, { last }: Candidate, { actor }: Reference): boolean {
	const { tokens } = sentence.doc;
	if (last >= sentence.last || isDash(tokens, last)) return true;
	if (CLOSING.test(tokens[last]!.text) || /^(who|which|where|that|whose|whom)$/.test(tokens[last]!.text)) return true;
	return tokens[last]!.lower === 'and' && actor.kind === 'person' && secondRole(sentence, last) !== null;
}

/** "…, a Democrat of Ohio, a former judge who …", "the head of the board and a candidate for mayor, …": another role with an article or "one of". */
function secondRole(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const comma = tokens[from]?.text === ',' ? from + 1 : from;
	const start = tokens[comma]?.lower === 'and' ? comma + 1 : comma;
	if (start === from || !/^(a|an|one)$/.test(tokens[start]?.lower ?? '')) return null;
	const isRoleOf = (one: Candidate) => isRole(sentence.words, tokens[one.head]);
	const ends = ({ last }: Candidate) =>
		last >= sentence.last || CLOSING.test(tokens[last]!.text) || /^(who|whose)$/.test(tokens[last]!.lower);
	return candidates(sentence, start, false).find((one) => isRoleOf(one) && ends(one)) ?? null;
}

/** Whether an apposition behind the name of a place is said of something else, or of a date line. */
function isNotOf(sentence: LabelSentence, reference: Reference, found: Candidate): boolean {
	const { tokens } = sentence.doc;
	// "Astana, capital of Kazakhstan" speaks of the town, not of the state it may stand for.
	if (reference.actor.kind === 'state' && tokens[found.head]!.lemma === 'capital') return true;
	// "The senator from Kentucky, a doctor": behind a preposition a place is not who the role is said of.
	const placed = /^(state|place|unknown)$/.test(reference.actor.kind) && isBehindPreposition(sentence, reference);
	if (placed && isRole(sentence.words, tokens[found.head]) && !PLACE_ROLE.test(tokens[found.head]!.lemma)) return true;
	// "A graduate of Green College, host of a show": a role without an article is said of a person.
	const isBare = tokens[found.first - 1]!.pos !== 'DET' && isRole(sentence.words, tokens[found.head]);
	if (/^(organization|unknown)$/.test(reference.actor.kind) && isBare && !BODY_ROLE.test(tokens[found.head]!.lemma))
		return true;
	return isDateline(sentence, reference);
}

/** "John Kelly, the president's daughter, Ivanka Trump, …": a role between two persons belongs to the second. */
const isOfNext = (sentence: LabelSentence, { last }: Candidate): boolean =>
	sentence.doc.tokens[last]?.text === ',' && referenceStarting(sentence, last + 1)?.actor.kind === 'person';

/** "Members of Congress, federal judges and …", "on Brook, the governors, the press": a plural is the next item of a list. */
function isSeveral({ doc: { tokens } }: LabelSentence, { actor }: Reference, found: Candidate): boolean {
	const { lower, lemma, pos } = tokens[found.head]!;
	if (pos !== 'NOUN' || lower === lemma || !lower.endsWith('s') || isOneOf(tokens, found)) return false;
	return actor.kind === 'person' || /^([,—–(]|--)$/.test(tokens[found.first - 1]!.text);
}

/** "NEW DELHI, India - A note …": the place that a report comes from. */
const isDateline = ({ doc: { tokens }, first }: LabelSentence, reference: Reference): boolean =>
	/^(state|place|unknown)$/.test(reference.actor.kind) &&
	reference.last - first <= 5 &&
	!/^[,(]$/.test(tokens[reference.last]!.text) &&
	!tokens.slice(first, reference.last).some(({ pos }) => /^(VERB|AUX|DET)$/.test(pos)) &&
	/^(a|an|the)$/i.test(tokens[reference.last + 1]?.text ?? '') &&
	/^\p{Lu}/u.test(tokens[reference.last + 1]!.text);

/** Whether a preposition stands before a name, past its article. */
const isBehindPreposition = ({ doc: { tokens } }: LabelSentence, { first }: Reference): boolean =>
	tokens[tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1]?.pos === 'ADP';

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
