import type { Token } from './tokens';

/** Verbs that name somebody so, and whose forms the tagger takes for nouns. */
const NOUN_LIKE = new Map(
	['brand', 'call', 'label', 'name', 'rate', 'regard', 'see', 'style', 'term', 'view'].flatMap((verb) => [
		[verb, verb],
		[`${verb}s`, verb],
		[`${verb.replace(/e$/, '')}ing`, verb],
		[`${verb}${verb.at(-1)}ing`, verb],
	]),
);

/** Participles that the tagger takes for adjectives or nouns wherever they stand, with their verbs. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
	['blacklisted', 'blacklist'],
	['branded', 'brand'],
	['categorised', 'categorize'],
	['certified', 'certify'],
	['classified', 'classify'],
	['labelled', 'label'],
	['pronounced', 'pronounce'],
	['proscribed', 'proscribe'],
	['recognised', 'recognize'],
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
	if (participle) return (/^(ADJ|NOUN)$/.test(pos) || opens(tokens, i)) && takes(tokens, i + 1) ? participle : null;
	const verb = NOUN_LIKE.get(lower);
	if (!verb || pos !== 'NOUN' || !hasSubject(tokens, i)) return null;
	return namesObject(tokens, i + 1) || (isRelative(tokens, i) && isName(tokens, i + 1)) ? verb : null;
}

/** "Branded a liar", "branded Brook a liar", "branded liars by", not "branded goods". */
const takes = (tokens: readonly Token[], at: number): boolean =>
	tokens[at] !== undefined &&
	(/^(DET|PRON|PROPN|ADP)$/.test(tokens[at].pos) ||
		/^["“‘]$/.test(tokens[at].text) ||
		(isPlural(tokens[at]) && tokens[at + 1]?.lower === 'by'));

/** Whether a token with a capital may have it from the start of a sentence. */
const opens = (tokens: readonly Token[], i: number): boolean =>
	!tokens[i - 1] || /^[.?!:;"“‘]$/.test(tokens[i - 1]!.text);

/** Whether what stands before may be who names, or leads up to a participle; a base form takes several, "they", or a pronoun behind it. */
function hasSubject(tokens: readonly Token[], i: number): boolean {
	const { lower } = tokens[i]!;
	const before = tokens[i - 1];
	if (lower.endsWith('ing')) return !before || /^(,|by|of|for|while|without)$/.test(before.lower);
	if (!before) return false;
	const mayBeOne = lower.endsWith('s') || OBJECT.test(tokens[i + 1]?.lower ?? '');
	if (mayBeOne && (/^(PROPN|NOUN|PRON|ADV)$/.test(before.pos) || /^[,)—]$/.test(before.text))) return true;
	if (lower.endsWith('s')) return false;
	return SEVERAL.test(before.lower) || isPlural(before) || isSeveral(tokens, i);
}

const SEVERAL = /^(they|we|i|you|some|many|most|few|who|others|and)$/;

/** How far back from a verb what makes its subject a plural is looked for, in tokens. */
const SUBJECT_REACH = 8;

/** "Norway and Sweden call", "critics in Norway call", "few in Norway call": a subject that ends in a single name and stands for several. */
function isSeveral(tokens: readonly Token[], verb: number): boolean {
	for (let at = verb - 1; at >= 0 && verb - at <= SUBJECT_REACH; at--) {
		const { pos, lower } = tokens[at]!;
		if (SEVERAL.test(lower) || isPlural(tokens[at]!)) return true;
		if (!/^(DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(pos)) return false;
	}
	return false;
}

const OBJECT = /^(it|him|her|them|us|me|you)$/;

const isPlural = ({ pos, lower }: Token): boolean => /^(NOUN|PROPN)$/.test(pos) && lower.endsWith('s');

/** "… Hamas a menace", "… it as a menace", "… the raid to be a crime": an object with what it is named behind it. */
function namesObject(tokens: readonly Token[], first: number): boolean {
	const { lower, pos } = tokens[first] ?? { lower: '', pos: '' };
	if (!/^(DET|PROPN|PRON)$/.test(pos)) return false;
	let end = first + 1;
	if (!OBJECT.test(lower)) while (end - first < MAX_OBJECT && isOfPhrase(tokens[end])) end++;
	return isName(tokens, end);
}

/** "A menace", "as a menace", "to be a menace" */
function isName(tokens: readonly Token[], at: number): boolean {
	const [link, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
	if (/^an?$/.test(link)) return true;
	if (link === 'to') return next?.lower === 'be';
	return link === 'as' && next !== undefined && /^(DET|ADJ|NOUN|PROPN|PUNCT)$/.test(next.pos);
}

/** "Which Israel regards", "whom critics of Brook call": how far before a verb its relative pronoun may stand, in tokens. */
const RELATIVE_REACH = 5;

const isRelative = (tokens: readonly Token[], i: number): boolean =>
	tokens.slice(Math.max(0, i - RELATIVE_REACH), i).some(({ lower }) => /^(which|whom|what)$/.test(lower));

const isOfPhrase = (token: Token | undefined): boolean =>
	token !== undefined && (/^(ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || /^('s|'|-|of)$/.test(token.lower));
