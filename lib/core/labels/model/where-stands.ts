import { partitionPoint } from '../../text/partition-point';
import { isPlural, type Token, type TokenRange } from '../../text/tokens';
import { asSubject, subjectBefore } from './before-verb';
import type { LabelSpan, Stander, Standing } from './standing';
import { step } from './step';

const DISTANCES = [0, 1, 2, 3, 5, 8, 14];

/** What speaks for one candidate, by where it stands: before the label, behind it, around it, or in an earlier sentence. */
export interface Where {
	readonly before: (stander: Stander, rank: number) => string[];
	readonly behind: (stander: Stander, rank: number) => string[];
	readonly around: (stander: Stander) => string[];
	readonly earlier: (stander: Stander, rank: number) => string[];
	/** Nowhere near, but what the text is about. */
	readonly far: (stander: Stander) => string[];
}

/** How candidates stand to a label of a sentence. */
export function whereStands(standing: Standing, span: LabelSpan, sentence: number): Where {
	const { doc, columns } = standing.evidence;
	const own = doc.sentences[sentence]!;
	const paragraph = doc.paragraphs[partitionPoint(doc.paragraphs, ({ last }) => last <= own.first)]!.first;
	const itself = (one: Stander) => describe(standing, one, span);
	const subject = subjectBefore(standing.evidence.sentences[sentence]!, span);
	return {
		before: (one, rank) => [
			...itself(one),
			...gapFeatures(standing, { first: one.last, last: span.first }),
			...asSubject(one, subject),
			`rank ${Math.min(rank, 4)}`,
			one.first > own.first ? `after ${columns.tags[one.first - 1]}` : 'opens',
		],
		behind: (one, rank) => [
			...itself(one),
			...gapFeatures(standing, { first: span.last, last: one.first }),
			`rank ${Math.min(rank, 4)}`,
		],
		around: (one) => [...itself(one), ...around(one, span)],
		far: (one) => [...itself(one), one.first < span.first ? 'named before' : 'named behind'],
		earlier: (one, rank) => [
			...itself(one),
			`back ${sentence - one.sentence}`,
			`rank ${Math.min(rank, 5)}`,
			one.first >= paragraph ? 'same paragraph' : 'earlier paragraph',
			one.first - doc.sentences[one.sentence]!.first < 2 ? 'opens' : 'inner',
		],
	};
}

function describe(
	{ evidence: { doc, columns }, quoteAt, speakerAt }: Standing,
	one: Stander,
	span: LabelSpan,
): string[] {
	const [here, there] = [quoteAt[span.first]!, quoteAt[one.first]!];
	const opening = doc.tokens[one.first]!;
	const speaker = speakerAt[span.first] ?? null;
	const isMany = (range: TokenRange) => doc.tokens.slice(range.first, range.last).some(isPlural);
	const words = contentWords(doc.tokens, one);
	return [
		'',
		one.form,
		`sure ${step(one.confidence, [0.4, 0.6, 0.8, 0.99])}`,
		one.actor.kind === 'person' ? 'person' : 'no person',
		// Some names have the form of a plural, and none may be told from another.
		...(one.form === 'name' ? [] : [`${isMany(one) ? 'many' : 'one'} for ${isMany(span) ? 'many' : 'one'}`]),
		...(speaker === null ? [] : [speaker === one.actor.name ? 'speaks' : 'does not speak']),
		...(contentWords(doc.tokens, span).some((word) => words.includes(word)) ? ['same word'] : []),
		`of ${span.form}`,
		here === there ? 'same quote' : here > 0 ? 'label quoted' : 'quoted',
		...(one.form === 'pronoun' ? [`pronoun ${opening.lower}`] : []),
		...(one.form === 'phrase' && columns.tags[one.first] === 'DET' ? [`the ${opening.lower}`] : []),
	];
}

const contentWords = (tokens: readonly Token[], { first, last }: TokenRange): string[] =>
	tokens
		.slice(first, last)
		.filter(({ pos }) => /^(NOUN|PROPN|ADJ|VERB)$/.test(pos))
		.map(({ lemma }) => lemma);

/** What stands between a candidate and a label. A name counts as one word, however long it is. */
function gapFeatures({ evidence: { doc, columns }, placed }: Standing, { first, last }: TokenRange): string[] {
	const between = doc.tokens.slice(first, last);
	const places = first < last ? placed.placeOf[last - 1]! - placed.placeOf[first]! + 1 : 0;
	const has = (test: (token: Token) => boolean, name: string) => (between.some(test) ? [name] : []);
	const hasTag = (tag: string) => has(({ index }) => columns.tags[index] === tag, tag);
	const opening = between[0]?.lower ?? '';
	return [
		`distance ${step(places, DISTANCES)}`,
		...['VERB', 'AUX', 'ADP'].flatMap(hasTag),
		...has(({ lower }) => /^(who|which|that)$/.test(lower), 'relative'),
		...has(({ lower }) => lower === ',', 'comma'),
		...has(({ lower }) => /^(and|or|but)$/.test(lower), 'joined'),
		...has(({ lower }) => lower === 'as', 'as'),
		...(/^('s|'|of|:|,|-|—|is|are|was|were)$/.test(opening) ? [`next ${opening}`] : []),
	];
}

/** How a candidate that shares words with a label lies to it. */
function around(one: Stander, span: LabelSpan): string[] {
	const isSame = one.first >= span.first - 1 && one.last === span.last;
	return [partOf(one, span), isSame ? 'same' : 'other'];
}

function partOf(one: Stander, span: LabelSpan): string {
	if (one.first <= span.first && one.last > span.last) return 'leads';
	if (one.first <= span.first && one.last === span.last) return 'covers';
	if (one.last === span.last) return 'ends';
	return one.first === span.first ? 'begins' : 'within';
}
