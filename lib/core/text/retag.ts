import { namingVerb } from './naming-verbs';
import { isTelling } from './telling';
import type { Token } from './tokens';

/** Prepositions that the tagger takes for verbs or nouns. */
const PREPOSITIONS = new Set([
	'given',
	'regarding',
	'including',
	'concerning',
	'amid',
	'amidst',
	'despite',
	'following',
]);

/** Mend the tags that the tagger often gets wrong in news, in place, from token `first` on. */
export function retag(tokens: Token[], first: number): void {
	for (let i = first; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (PREPOSITIONS.has(token.lower)) tokens[i] = { ...token, pos: 'ADP' };
		// "Asked whether she lied": the tagger takes it for a preposition.
		if (token.lower === 'whether') tokens[i] = { ...token, pos: 'SCONJ' };
		if (isPluralPossessive(tokens, i)) tokens[i] = { ...token, pos: 'PART' };
		const verb = shortVerb(tokens, i);
		if (verb) tokens[i] = { ...token, pos: 'AUX', lemma: verb };
		// "Now a cheerful 3-year-old"
		if (token.lower === 'old' && isAge(tokens, i) && isLoose(tokens[i + 1])) tokens[i] = { ...token, pos: 'NOUN' };
		const before = tokens[i - 1];
		const after = tokens[i + 1];
		// "his lie about the war": a base form behind a possessive, with nothing it could modify.
		if (token.pos === 'VERB' && token.lower === token.lemma && OWNING.test(before?.lower ?? '') && isLoose(after))
			tokens[i] = { ...token, pos: 'NOUN' };
		// "The labelling of X as …"
		if (token.pos === 'VERB' && token.lower.endsWith('ing') && after?.lower === 'of' && isOwned(before))
			tokens[i] = { ...token, pos: 'NOUN', lemma: token.lower };
		// "A foreign policy win amid …": a base form that its singular subject would not take.
		if (
			token.pos === 'VERB' &&
			token.lower === token.lemma &&
			isLoose(after) &&
			after?.lower !== 'by' &&
			endsCompound(tokens, i)
		)
			tokens[i] = { ...token, pos: 'NOUN' };
		if (isVerbBehindSubject(tokens, i)) tokens[i] = { ...token, pos: 'VERB' };
		// "A war criminal": an adjective that is a person's noun, behind the noun it goes with.
		if (
			token.pos === 'ADJ' &&
			PERSONS.test(token.lower) &&
			(isLoose(after) || /^(who|whose|that|and|or)$/.test(after?.lower ?? '')) &&
			endsCompound(tokens, i)
		)
			tokens[i] = { ...token, pos: 'NOUN' };
		// "Has long been", "long seen as": an adverb that the tagger takes for an adjective or a name.
		if (token.lower === 'long' && (after?.lower === 'been' || isPastVerb(after))) tokens[i] = { ...token, pos: 'ADV' };
		// "He is also chairman of …"
		if (token.pos === 'VERB' && /^(chair|council|congress|spokes)(wo)?man$/.test(token.lower))
			tokens[i] = { ...token, pos: 'NOUN', lemma: token.lower };
		const naming = namingVerb(tokens, i);
		if (naming) tokens[i] = { ...token, pos: 'VERB', lemma: naming };
		if (isTelling(tokens, i)) tokens[i] = { ...token, pos: 'ADJ', lemma: token.lower };
		if (token.pos !== 'NOUN' || !token.lower.endsWith('ing')) continue;
		// "the growing, unifying power"
		if (before?.pos === 'DET' && after?.text === ',') tokens[i] = { ...token, pos: 'ADJ' };
		// "…, positioning it as a club"
		if (before?.text === ',' && after?.pos === 'PRON')
			tokens[i] = { ...token, pos: 'VERB', lemma: token.lower.slice(0, -3) };
	}
}

/** "Brook's not a leader", "Brook's been a friend": the verb that "'s" stands for where nothing follows that could be owned; null elsewhere. */
function shortVerb(tokens: readonly Token[], i: number): 'be' | 'have' | null {
	if (!/^['’]s$/.test(tokens[i]!.text) || tokens[i]!.pos !== 'PART') return null;
	const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
	if (next?.lower === 'been') return 'have';
	if (next?.lower === 'not') return 'be';
	// "At Macy's the prices rose"
	return /^(an?|the)$/.test(next?.lower ?? '') && tokens[i - 2]?.pos !== 'ADP' ? 'be' : null;
}

/** "3-year-old" */
const isAge = (tokens: readonly Token[], old: number): boolean =>
	/^(year|month|week|day)$/.test(tokens[old - 2]?.lower ?? '') &&
	tokens[old - 1]!.text === '-' &&
	tokens[old - 3]?.text === '-';

const isOwned = (before: Token | undefined): boolean =>
	/^(the|['’]s)$/.test(before?.lower ?? '') || OWNING.test(before?.lower ?? '');

const isPastVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' && /(ed|en)$/.test(token.lower);

/** "The leaders face growing isolation", "this initiative advances Israel's security": a noun where only a verb fits. */
function isVerbBehindSubject(tokens: readonly Token[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
	if (token.pos === 'NOUN' && isAnybody(tokens, i - 1)) return token.lower !== token.lemma && after?.pos === 'NOUN';
	// "The story deserved to be told"
	const isPast = token.pos === 'NOUN' && /[^e]ed$/.test(token.lower) && after?.lower === 'to';
	if (isPast && before?.pos === 'NOUN' && /^(VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '')) return true;
	if (before?.pos !== 'NOUN' || token.pos !== 'NOUN' || !after) return false;
	const plural = before.lower !== before.lemma;
	if (plural) return SUBJECT_VERB.test(token.lower) && (/^(DET|ADJ)$/.test(after.pos) || after.lower.endsWith('ing'));
	return (
		token.lower.endsWith('s') &&
		token.lower !== token.lemma &&
		after.pos === 'PROPN' &&
		/^['’]s$/.test(tokens[i + 2]?.text ?? '')
	);
}

/** "Nothing stops tyrants": a pronoun that opens a clause; but "gave everyone jobs". */
const isAnybody = (tokens: readonly Token[], i: number): boolean =>
	/^(no|some|any|every)(thing|body|one)$/.test(tokens[i]?.lower ?? '') &&
	/^(PUNCT|SCONJ|CCONJ)$/.test(tokens[i - 1]?.pos ?? 'PUNCT');

const SUBJECT_VERB = /^(face|fear|report|seek|demand|need|want|plan|claim|blame|back|support)$/;

/** Adjectives that persons are called by as well. */
const PERSONS =
	/^(criminal|radical|fanatic|militant|liberal|conservative|moderate|progressive|intellectual|professional|individual|rival|native|national|illegal|rebel|lunatic|maniac|heretic|partisan|veteran)$/;

const OWNING = /^(his|its|their|our|my|your)$/;
const isLoose = (after: Token | undefined): boolean => after === undefined || /^(ADP|PUNCT|AUX|SCONJ)$/.test(after.pos);

/** Whether "a" or "an" with a singular noun stands before, at most an adjective between. */
function endsCompound(tokens: readonly Token[], i: number): boolean {
	const noun = tokens[i - 1];
	if (noun?.pos !== 'NOUN' || noun.lower !== noun.lemma) return false;
	const opening = /^(ADJ|NOUN|VERB)$/.test(tokens[i - 2]?.pos ?? '') ? i - 3 : i - 2;
	return /^an?$/.test(tokens[opening]?.lower ?? '');
}

/** "the Accords' spirit": a mark after a plural and before a noun. */
function isPluralPossessive(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	if (!before || !/^['’]$/.test(tokens[i]!.text) || before.end !== tokens[i]!.start || !/s$/.test(before.lower))
		return false;
	return (
		/^(NOUN|PROPN)$/.test(before.pos) &&
		/^(NOUN|ADJ|VERB)$/.test(tokens[i + 1]?.pos ?? '') &&
		/^\p{Ll}/u.test(tokens[i + 1]!.text)
	);
}
