import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { adjectivePhrase, type Candidate, nounPhrase } from '../phrase';
import { type Draft, judges, type LabelRule, type LabelSentence } from '../sentence';

/** An adjective after a comma takes no more than this with it, in tokens. */
const MAX_ADJECTIVAL = 12;
/** What else may stand between an apposition and the mark that closes it, in tokens. */
const MAX_REST = 5;
const CLOSING = /^[,.;:)—–]$/;
/** How many phrases before a comma an apposition may be made of ("the top program in the country, …"). */
const BEFORE_REACH = 3;
const TIME =
	/day$|^(week|month|year|hour|time|january|february|march|april|may|june|july|august|september|october|november|december)$/;

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

type Apposed = Pick<Draft, 'first' | 'last' | 'head' | 'form'>;

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
		/^(who|which|where|[,.;:)—–])$/.test(tokens[last]!.text) ||
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
	const isSure = found && reference.actor.kind === 'person' && isRole(sentence.words, tokens[found.head]);
	return found && (isSure || !isItem(sentence, reference, found)) ? { ...found, form: 'appositive' } : null;
}

/** With what else stands before the next mark, where it is short and has no verb: "home to a population of about 20 million". */
function toMark({ doc: { tokens }, last: end }: LabelSentence, found: Candidate): Candidate {
	let last = found.last;
	while (last < end && last - found.last < MAX_REST && /^(ADP|ADV|NUM|ADJ|SYM|DET)$/.test(tokens[last]!.pos)) last++;
	return CLOSING.test(tokens[last]?.text ?? '.') ? { ...found, last } : found;
}

/** Past ", 57" after a name. */
function pastAge({ doc: { tokens } }: LabelSentence, at: number): number {
	return tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.text === ',' ? at + 2 : at;
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

/**
 * "The country's president, Tokayev, …", "one Israeli soldier, Cpl. Gilad Shalit", "America's leading newspaper, the
 * Post, …", "A staunch ally of the West, Israel …", "In a gesture of goodwill, Israel …".
 */
function apposedBefore(sentence: LabelSentence, reference: Reference): Apposed | null {
	const { tokens } = sentence.doc;
	const comma = nameStart(sentence, reference) - 1;
	if (tokens[comma]?.text !== ',' || comma <= sentence.first || isPossessiveMark(tokens[reference.last])) return null;
	const nearest = sentence.phrases
		.filter((p) => p.last <= comma)
		.slice(-BEFORE_REACH)
		.reverse();
	const ending = nearest.filter((p) => p.last === comma || nounPhrase(sentence, p.first, true)?.last === comma);
	const found = ending.map((p) => describedBefore(sentence, reference, p, comma)).find((one) => one !== null);
	return found ? { ...found, last: comma } : opening(sentence, comma);
}

/** Where a name begins, with the titles and the article before it. */
function nameStart({ doc: { tokens }, words }: LabelSentence, { first }: Reference): number {
	let start = first;
	const isTitle = (i: number) => words.titles.has(tokens[i]?.lower.replace(/\.$/, '') ?? '');
	while (isTitle(start - 1) || (tokens[start - 1]?.text === '.' && isTitle(start - 2))) start--;
	return tokens[start - 1]?.pos === 'DET' ? start - 1 : start;
}

/** A phrase with a role for a head before a person, or one with a possessor, "the" or "one" and a class noun before a name that a mark follows. */
function describedBefore(
	sentence: LabelSentence,
	{ actor, last }: Reference,
	phrase: NounPhrase,
	comma: number,
): Apposed | null {
	const { tokens } = sentence.doc;
	const head = tokens[phrase.head]!;
	if (head.pos === 'PROPN' && !isRole(sentence.words, head)) return null;
	// "A court in Alexandria, Virginia" says where a town lies.
	if (actor.kind !== 'person' && tokens[comma - 1]!.pos === 'PROPN') return null;
	const determined = phrase.owner !== null || phrase.first < phrase.core;
	const person = actor.kind === 'person' && isRole(sentence.words, head);
	const closes = /^[,.;:)—–]$/.test(tokens[last]?.text ?? '.') && !/^(and|or)$/.test(tokens[last + 1]?.lower ?? '');
	const thing =
		actor.kind !== 'person' && determined && closes && !TIME.test(head.lemma) && !isListed(sentence, phrase);
	if (!(person && (determined || !isListed(sentence, phrase))) && !thing) return null;
	const first = phrase.owner?.core ?? phrase.core;
	return { ...phrase, first: tokens[first]!.lower === 'one' ? first + 1 : first, form: 'appositive' };
}

/** Whether a phrase follows a comma or "and", as an item of a list does. */
const isListed = ({ doc: { tokens } }: LabelSentence, { first }: NounPhrase): boolean =>
	/^(,|and|or)$/.test(tokens[first - 1]?.lower ?? '');

/** What the sentence opens with, before a comma and its subject. */
function opening(sentence: LabelSentence, comma: number): Apposed | null {
	const { tokens } = sentence.doc;
	const by = /^(in|as)$/.test(tokens[sentence.first]!.lower);
	const from = by ? sentence.first + 1 : sentence.first;
	const found = /^(a|an|once|long|the|one)$/.test(tokens[from]!.lower) ? nounPhrase(sentence, from) : null;
	if (!found || found.last !== comma) return null;
	// "In an interview, X" says where; "In a gesture of goodwill, X" says what of.
	const says =
		tokens[sentence.first]!.lower === 'as'
			? isRole(sentence.words, tokens[found.head])
			: (!by && tokens[from]!.lower !== 'the') ||
				judges(sentence, found) ||
				sentence.words.acts.has(tokens[found.head]!.lemma) ||
				sentence.matches.some((m) => m.first >= found.first && m.last <= found.last);
	return says ? { ...found, form: 'appositive' } : null;
}
