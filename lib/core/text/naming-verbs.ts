import type { Token } from './tokens';

/** Verbs that name somebody so, and whose forms the tagger takes for nouns. */
const NOUN_LIKE = new Map(
	['brand', 'call', 'label', 'name', 'rate', 'regard', 'style', 'term', 'view'].flatMap((verb) => [
		[verb, verb],
		[`${verb}s`, verb],
		[`${verb.replace(/e$/, '')}ing`, verb],
		[`${verb}${verb.at(-1)}ing`, verb],
	]),
);

/** Participles that the tagger takes for adjectives or nouns wherever they stand, with their verbs. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
	['branded', 'brand'],
	['certified', 'certify'],
	['classified', 'classify'],
	['pronounced', 'pronounce'],
	['proscribed', 'proscribe'],
	['revered', 'revere'],
	['stereotyped', 'stereotype'],
]);

/** No object is looked over that is longer, in tokens. */
const MAX_OBJECT = 8;

/**
 * The verb of a form that names somebody so and that the tagger took for no verb: "Israel labels Hamas a menace",
 * "critics call her a liar", "branded a liar"; null for any other token.
 */
export function namingVerb(tokens: readonly Token[], i: number): string | null {
	const { lower, pos } = tokens[i]!;
	if (pos === 'VERB') return null;
	const participle = PARTICIPLES.get(lower);
	if (participle) return /^(ADJ|NOUN)$/.test(pos) || opens(tokens, i) ? takes(tokens[i + 1], participle) : null;
	const verb = NOUN_LIKE.get(lower);
	return verb && pos === 'NOUN' && hasSubject(tokens, i) && namesObject(tokens, i + 1) ? verb : null;
}

/** "Branded a liar", "branded Brook a liar", not "branded goods". */
const takes = (next: Token | undefined, verb: string): string | null =>
	next && (/^(DET|PRON|PROPN|ADP)$/.test(next.pos) || /^["“‘]$/.test(next.text)) ? verb : null;

/** Whether a token with a capital may have it from the start of a sentence. */
const opens = (tokens: readonly Token[], i: number): boolean =>
	!tokens[i - 1] || /^[.?!:;"“‘]$/.test(tokens[i - 1]!.text);

/** Whether what stands before may be who names, or leads up to a participle; a base form takes several, "they", or a pronoun behind it. */
function hasSubject(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!;
	const before = tokens[i - 1];
	if (lower.endsWith('ing')) return !before || /^(,|by|of|for|while|without)$/.test(before.lower);
	if (!before) return false;
	if (lower.endsWith('s') || OBJECT.test(tokens[i + 1]?.lower ?? ''))
		return /^(PROPN|NOUN|PRON|ADV)$/.test(before.pos) || /^[,)—]$/.test(before.text);
	return /^(they|we|i|you|some|many|most|few|who|others|and)$/.test(before.lower) || isPlural(before);
}

const OBJECT = /^(it|him|her|them|us|me|you)$/;

const isPlural = ({ pos, lower }: Token): boolean => /^(NOUN|PROPN)$/.test(pos) && lower.endsWith('s');

/** "… Hamas a menace", "… it as a menace", "… the raid to be a crime": an object with what it is named behind it. */
function namesObject(tokens: readonly Token[], first: number): boolean {
	const { lower, pos } = tokens[first] ?? { lower: '', pos: '' };
	if (!/^(DET|PROPN|PRON)$/.test(pos)) return false;
	let end = first + 1;
	if (!OBJECT.test(lower)) while (end - first < MAX_OBJECT && isOfPhrase(tokens[end])) end++;
	const [link, next] = [tokens[end]?.lower ?? '', tokens[end + 1]];
	if (/^an?$/.test(link)) return true;
	if (link === 'to') return next?.lower === 'be';
	return link === 'as' && next !== undefined && /^(DET|ADJ|NOUN|PROPN|PUNCT)$/.test(next.pos);
}

const isOfPhrase = (token: Token | undefined): boolean =>
	token !== undefined && (/^(ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || /^('s|'|-|of)$/.test(token.lower));
