import type { Reference } from '../../actors/references';
import { isPossessiveMark } from '../../text/chunks';
import { adjectivePhrase, type Candidate, nounPhrase } from '../phrase';
import { type Draft, draftOf, judges, type LabelRule, type LabelSentence } from '../sentence';

const CLOSING = /^[,.;:)—–]$/;
const TIME =
	/day$|^(week|month|year|hour|time|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Iran—the principal sponsor of …", "Mike Waltz, U.S. ambassador to …", "the accession, although largely symbolic, …". */
export const appositive: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		if (reference.form === 'adjective' || reference.form === 'pronoun') return [];
		const before = apposedBefore(sentence, reference);
		if (before) return [before];
		const opens = tokens[reference.last];
		if (!opens || !/^[,—–(]$/.test(opens.text) || reference.last + 1 >= sentence.last) return [];
		const conceded = concession(sentence, reference);
		if (conceded) return [conceded];
		const found = describing(sentence, reference.last + 1);
		if (!found || !CLOSING.test(tokens[found.last]?.text ?? '.') || isItem(sentence, reference, found)) return [];
		return [{ ...found, actor: reference.actor, form: 'appositive', mention: reference }];
	});
};

/** A phrase that says what something is: one with an article, or one whose head is a role. */
function describing(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const found = nounPhrase(sentence, from);
	if (!found) return null;
	const head = tokens[found.head]!;
	const role = sentence.words.roles.has(head.lemma);
	const named = sentence.references.some((r) => r.form === 'name' && r.first <= head.index && head.index < r.last);
	if (named || TIME.test(head.lower) || TIME.test(head.lemma) || (head.pos === 'PROPN' && !role)) return null;
	return role || /^(a|an|the|one)$/.test(tokens[from]!.lower) ? found : null;
}

/** Between commas and before ", and the …" a phrase is an item of a list. */
function isItem({ doc: { tokens } }: LabelSentence, reference: Reference, { last }: Candidate): boolean {
	if (tokens[reference.last]!.text !== ',') return false;
	// A clause after a comma may go on as the main clause.
	if (tokens.slice(reference.last, last).some((token) => token.lower === 'that')) return true;
	if (tokens[last]?.text !== ',') return false;
	return /^(and|or)$/.test(tokens[last + 1]?.lower ?? '') && /^(the|a|an)$/.test(tokens[last + 2]?.lower ?? '');
}

function concession(sentence: LabelSentence, reference: Reference): Draft | null {
	if (!/^(although|though|while|albeit)$/.test(sentence.doc.tokens[reference.last + 1]?.lower ?? '')) return null;
	const found = adjectivePhrase(sentence, reference.last + 2);
	return found && { ...found, actor: reference.actor, form: 'copular', mention: reference };
}

/** "The country's president, Tokayev, …", "A staunch ally of the West, Israel …", "In a gesture of goodwill, Israel …". */
function apposedBefore(sentence: LabelSentence, reference: Reference): Draft | null {
	const { tokens } = sentence.doc;
	const comma = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
	if (tokens[comma]?.text !== ',' || comma <= sentence.first || isPossessiveMark(tokens[reference.last])) return null;
	const role = sentence.phrases.find((p) => p.last === comma);
	const isRole = role && sentence.words.roles.has(tokens[role.head]!.lemma) && reference.actor.kind === 'person';
	if (isRole && (role.owner || tokens[role.first]!.lower === 'the')) {
		return { ...draftOf(role, reference.actor, 'appositive', reference), first: role.owner?.core ?? role.core };
	}
	const from = tokens[sentence.first]!.lower === 'in' ? sentence.first + 1 : sentence.first;
	const found = /^(a|an|once|long)$/.test(tokens[from]!.lower) ? nounPhrase(sentence, from) : null;
	// "In an interview, X" says where; "In a gesture of goodwill, X" says what of.
	const says =
		found &&
		(from === sentence.first ||
			judges(sentence, found) ||
			sentence.matches.some((m) => m.first >= found.first && m.last <= found.last));
	return says && found.last === comma
		? { ...found, actor: reference.actor, form: 'appositive', mention: reference }
		: null;
}
