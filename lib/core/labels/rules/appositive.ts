import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import { adjectivePhrase, nounPhrase } from '../phrase';
import { judges, type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { type Apposed, apposedBefore, TIME } from './apposed-before';

/** An adjective after a comma takes no more than this with it, in tokens. */
const MAX_ADJECTIVAL = 12;
/** What else may stand between an apposition and the mark that closes it, in tokens. */
const MAX_REST = 5;
const CLOSING = /^[,.;:)—–]$/;
/** What a state or a place can be as well as a person. */
const PLACE_ROLE =
	/^(home|ally|rival|partner|neighbou?r|friend|enemy|foe|adversary|member|sponsor|leader|producer|pariah|giant|host)$/;

/**
 * "Iran—the principal sponsor of …", "Mike Waltz, 50, U.S. ambassador to …", "Ada Brook: The former judge …", "the
 * accession, although largely symbolic, …".
 */
export const appositive: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		if (reference.form === 'adjective' || reference.form === 'pronoun') return [];
		const found = apposedBefore(sentence, reference) ?? apposedAfter(sentence, reference);
		return found ? [{ ...found, actor: reference.actor, mention: reference }] : [];
	});

function apposedAfter(sentence: LabelSentence, reference: Reference): Apposed | null {
	const { tokens } = sentence.doc;
	const opening = pastAge(sentence, reference.last);
	const mark = tokens[opening]?.text ?? '';
	const opens =
		/^[,—–(]$/.test(mark) || (mark === ':' && reference.first === sentence.first) || isDash(tokens, opening);
	if (!opens || opening + 1 >= sentence.last) return null;
	// "Between Israel and the West—an approach that …": behind the last of several the dash takes up the whole.
	const and = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
	if (mark !== ',' && tokens[and]?.lower === 'and') return null;
	const conceded = mark === ',' ? concession(sentence, reference) : null;
	if (conceded) return conceded;
	const closes = ({ last }: Candidate) =>
		mark === ':' ||
		last >= sentence.last ||
		/^(who|which|where|that|whose|whom|[,.;:)—–])$/.test(tokens[last]!.text) ||
		isDash(tokens, last);
	const found = [
		describing(sentence, nounPhrase(sentence, opening + 1)),
		describing(sentence, nounPhrase(sentence, opening + 1, true)),
		adjectival(sentence, opening + 1),
	]
		.map((one) => one && toMark(sentence, one))
		.find((one) => one && closes(one));
	// "Astana, capital of Kazakhstan" speaks of the town, not of the state it may stand for.
	if (found && reference.actor.kind === 'state' && tokens[found.head]!.lemma === 'capital') return null;
	// "The senator from Kentucky, a doctor": behind a preposition a place is not who the role is said of.
	const placed =
		found && /^(state|place|unknown)$/.test(reference.actor.kind) && isBehindPreposition(sentence, reference);
	if (placed && isRole(sentence.words, tokens[found.head]) && !PLACE_ROLE.test(tokens[found.head]!.lemma)) return null;
	if (found && (isOfNext(sentence, found) || isSeveral(sentence, found) || isDateline(sentence, reference)))
		return null;
	const isSure = found && reference.actor.kind === 'person' && isRole(sentence.words, tokens[found.head]);
	return found && (isSure || !isItem(sentence, reference, found)) ? { ...found, form: 'appositive' } : null;
}

/** With what else stands before the next mark, where it is short and has no verb: "home to a population of about 20 million". */
function toMark({ doc: { tokens }, last: end }: LabelSentence, found: Candidate): Candidate {
	let last = found.last;
	while (last < end && last - found.last < MAX_REST && /^(ADP|ADV|NUM|ADJ|SYM|DET)$/.test(tokens[last]!.pos)) last++;
	return CLOSING.test(tokens[last]?.text ?? '.') ? { ...found, last } : found;
}

/** "John Kelly, the president's daughter, Ivanka Trump, …": a role between two persons belongs to the second. */
const isOfNext = (sentence: LabelSentence, { last }: Candidate): boolean =>
	sentence.doc.tokens[last]?.text === ',' && referenceStarting(sentence, last + 1)?.actor.kind === 'person';

/** "Members of Congress, federal judges and …": a bare plural is the next item of a list. */
function isSeveral({ doc: { tokens } }: LabelSentence, { first, head }: Candidate): boolean {
	const { lower, lemma, pos } = tokens[head]!;
	return pos === 'NOUN' && lower !== lemma && lower.endsWith('s') && /^[,—–(]$/.test(tokens[first - 1]!.text);
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

/** Past ", 57" and ", of Dallas" after a name. */
function pastAge({ doc: { tokens } }: LabelSentence, at: number): number {
	let mark = at;
	if (tokens[mark]?.text === ',' && tokens[mark + 1]?.pos === 'NUM' && tokens[mark + 2]?.text === ',') mark += 2;
	let end = mark + 2;
	while (tokens[end]?.pos === 'PROPN') end++;
	const placed = tokens[mark]?.text === ',' && /^(of|from)$/.test(tokens[mark + 1]?.lower ?? '') && end > mark + 2;
	return placed && tokens[end]?.text === ',' ? end : mark;
}

/** A hyphen with spaces around it stands for a dash. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
	isHyphen(tokens[at]) && tokens[at - 1]?.end !== tokens[at]!.start && tokens[at + 1]?.start !== tokens[at]!.end;

/** ", incapable of pity, ": an adjective with what hangs on it, as far as the next mark. */
function adjectival(sentence: LabelSentence, from: number): Candidate | null {
	const found = adjectivePhrase(sentence, from);
	const { tokens } = sentence.doc;
	if (!found || (tokens[found.last]?.pos !== 'ADP' && !judges(sentence, found))) return null;
	let last = found.last;
	while (last < sentence.last && last - from < MAX_ADJECTIVAL && !CLOSING.test(tokens[last]!.text)) last++;
	return { ...found, last };
}

/** A phrase that says what something is: one with an article, or one whose head is a role. */
function describing(sentence: LabelSentence, found: Candidate | null): Candidate | null {
	if (!found) return null;
	const { tokens } = sentence.doc;
	const head = tokens[found.head]!;
	const role = isRole(sentence.words, head);
	const named = sentence.references.some((r) => r.form === 'name' && r.first <= head.index && head.index < r.last);
	if (named || TIME.test(head.lower) || TIME.test(head.lemma) || (head.pos === 'PROPN' && !role)) return null;
	return role || /^(a|an|the|one|once|another)$/.test(tokens[found.first - 1]!.lower) ? found : null;
}

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
