import type { Stretch, TextDoc, Token } from '../text/tokens';

/** What of a text counts as a name, one number a token. */
export interface NameColumns {
	/** 1 for names and adjectives of actors. */
	readonly names: Uint8Array;
	/** Strength of the entry that matches there, 0 none. */
	readonly entry: Uint8Array;
}

/** Groups written small that stand against one another in the news: names of sides, as "Israel" and "Hamas" are. */
const GROUPS = new Set(
	(
		'police officer protester protestor demonstrator employer union landlord tenant liberal conservative progressive ' +
		'migrant immigrant settler soldier resident men women scientist campaigner supporter opponent owner skeptic'
	).split(' '),
);

/**
 * The tokens that the model must not see because they are a name or may be one, 1 each: names and adjectives of actors;
 * what is capitalised without being the first word of a sentence or of a quotation; groups that are written small, with
 * the nouns before them ("gun owners"); and the article of a name, which some sides have and others lack.
 *
 * @param isWord - Whether a word, in lower case, is one that also stands in lower case. Asked of first words and in
 *   headlines, where a capital says nothing.
 */
export function maskNames(doc: TextDoc, columns: NameColumns, isWord: (lower: string) => boolean): Uint8Array {
	const masked = new Uint8Array(doc.tokens.length);
	for (const sentence of doc.sentences) {
		const inHeadline = isHeadline(doc, sentence, columns.names);
		for (let i = sentence.first; i < sentence.last; i++)
			if (columns.names[i] === 1 || mayBeName(doc, i, sentence.first, inHeadline, isWord)) masked[i] = 1;
		for (let i = sentence.first; i < sentence.last; i++)
			if (isGroup(doc, i)) maskGroup(doc, columns, sentence, i, masked);
		for (let i = sentence.first; i + 1 < sentence.last; i++)
			if (doc.tokens[i]!.lower === 'the' && masked[i + 1] === 1) masked[i] = 1;
	}
	return masked;
}

/** What stands behind "the left" and "the right" where they are no groups; "the right to vote" is lost to evenness. */
const NO_GROUP =
	/^(-|hand|side|wing|way|thing|time|place|direction|decision|choice|people|moment|answer|question|track|path|balance|kind|sort|ones?|approach|words?|man|woman|person|foot|leg|arm|eye|lane|bank|turn|tools?|call|idea|move|step|amount|age|reasons?)$/;

/** What a group written small is for or has: the tagger takes such words for verbs in some places. */
const MATTER = /^(gun|law|rights|abortion|tax|climate)$/;

// By words alone: a tag would depend on the name beside it.
function isGroup({ tokens }: TextDoc, i: number): boolean {
	const { lower } = tokens[i]!;
	if (!/^(left|right)$/.test(lower)) return GROUPS.has(lower.replace(/(?<=[^s])s$/, ''));
	return tokens[i - 1]?.lower === 'the' && !NO_GROUP.test(tokens[i + 1]?.lower ?? '');
}

function maskGroup(
	{ tokens }: TextDoc,
	{ entry }: NameColumns,
	{ first }: Stretch,
	head: number,
	masked: Uint8Array,
): void {
	masked[head] = 1;
	for (let i = head - 1; i >= first && !entry[i] && isPart(tokens[i]!); i--) masked[i] = 1;
}

const isPart = ({ pos, text, lower }: Token): boolean => pos === 'NOUN' || text === '-' || MATTER.test(lower);

function mayBeName(
	{ tokens }: TextDoc,
	at: number,
	first: number,
	inHeadline: boolean,
	isWord: (lower: string) => boolean,
): boolean {
	const { text, lower, pos } = tokens[at]!;
	if (!/^\p{Lu}/u.test(text) || lower === 'i') return false;
	if (inHeadline) return !isWord(lower);
	// The tagger takes many a first word for a name.
	if (at === first) return pos === 'PROPN' && !isWord(lower);
	return pos === 'PROPN' || !/^["“‘'([:.]/.test(tokens[at - 1]!.text);
}

/** More than this share of long words is capitalised: a headline. */
const HEADLINE_SHARE = 0.6;

/** Whether a sentence is written like a headline, so that capitals say nothing. */
function isHeadline({ tokens }: TextDoc, { first, last }: Stretch, names: Uint8Array): boolean {
	let words = 0;
	let capitals = 0;
	for (let i = first; i < last; i++) {
		const { text } = tokens[i]!;
		if (names[i] === 1 || text.length <= 3 || !/^\p{L}/u.test(text)) continue;
		words++;
		if (/^\p{Lu}/u.test(text)) capitals++;
	}
	return words >= 4 && capitals / words > HEADLINE_SHARE;
}
