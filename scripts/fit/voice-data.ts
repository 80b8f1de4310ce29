import { findNounPhrases } from '../../lib/core/text/chunks';
import { readText, type TokenRange } from '../../lib/core/text/tokens';
import { findAttributions } from '../../lib/core/voice/attributions';
import type { CueTable } from '../../lib/core/voice/cues';
import { type Columns, makeColumns } from '../../lib/core/voice/model/columns';
import { CUE_FEATURES, cueFeatures } from '../../lib/core/voice/model/cue-features';
import type { VoiceEvidence } from '../../lib/core/voice/model/evidence';
import {
	RELATIVE_FEATURES,
	relativeFeatures,
	SIDE_FEATURES,
	sideFeatures,
} from '../../lib/core/voice/model/part-features';
import { cueFlags } from '../../lib/core/voice/model/tag-cues';
import { cuesBetween, viewCue, windowOf } from '../../lib/core/voice/model/tag-parts';
import { tokenAt } from '../../lib/core/voice/negation';
import { findQuotes } from '../../lib/core/voice/quotes';
import type { Article } from './articles';
import type { Sequences } from './train-crf';

/** An article with everything the models see of it. */
export interface Prepared {
	readonly article: Article;
	readonly evidence: VoiceEvidence;
	readonly columns: Columns;
	/** The cues experts marked, in reading order, with the number of their attribution. */
	readonly cues: readonly (TokenRange & { readonly attribution: number })[];
}

/** Read an article as the engine does, and lay the experts' cues over its tokens. */
export function prepare(article: Article, table: CueTable): Prepared {
	const doc = readText(article.text);
	const quotes = findQuotes(article.text, doc.paragraphs).filter((quote) => quote.depth === 0);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const rules = findAttributions(doc, quotes, table);
	const evidence = { doc, quotes, phrases, table, rules };
	const range = (span: readonly [number, number]): TokenRange => {
		const first = tokenAt(doc.tokens, { start: span[0], end: span[0] });
		let last = first;
		while (last < doc.tokens.length && doc.tokens[last]!.start < span[1]) last++;
		return { first, last };
	};
	const cues = article.attributions
		.flatMap(({ cue }, attribution) => (cue ? [{ ...range(cue), attribution }] : []))
		.filter(({ first, last }) => last > first)
		.sort((a, b) => a.first - b.first);
	return { article, evidence, columns: makeColumns(doc, quotes, phrases, table, rules), cues };
}

/** Every sentence, each token with its label for the cue model. */
export function cueSequences(articles: readonly Prepared[]): Sequences {
	const total = articles.reduce((sum, { columns }) => sum + columns.length, 0);
	const data = emptySequences(CUE_FEATURES, total);
	let at = 0;
	for (const { evidence, columns, cues } of articles) {
		const gold = cueFlags(columns.length, cues);
		for (const { first, last } of evidence.doc.sentences) {
			for (let i = first; i < last; i++, at++) {
				cueFeatures(columns, i, first, last, data.features, at * CUE_FEATURES);
				data.gold[at] = gold[i]!;
			}
			data.ends.push(at);
		}
		mendStarts(data.gold, data.ends, at - columns.length);
	}
	return data;
}

/**
 * The cues of an article as the second model meets them: where a cue model finds them, and those it misses as the
 * experts marked them. What it takes for a cue by mistake is left out: learning to reject it costs more right cues
 * than it saves.
 */
function learntCues({ cues }: Prepared, found: readonly TokenRange[]): Prepared['cues'] {
	const touches = (a: TokenRange, b: TokenRange) => a.first < b.last && b.first < a.last;
	const met = found.flatMap((cue) => {
		const gold = cues.find((one) => touches(one, cue));
		return gold ? [{ ...cue, attribution: gold.attribution }] : [];
	});
	const missed = cues.filter((gold) => !found.some((cue) => touches(gold, cue)));
	return [...met, ...missed].sort((a, b) => a.first - b.first);
}

/**
 * Every cue's window, each token with its label for the model of speakers and contents.
 *
 * @param foundIn - The cues a model finds in an article that it was not fitted on.
 */
export function partSequences(
	articles: readonly Prepared[],
	foundIn: (article: Prepared) => readonly TokenRange[],
): Sequences {
	const learnt = articles
		.map((article) => ({ ...article, found: foundIn(article) }))
		.map((article) => ({ ...article, cues: learntCues(article, article.found) }));
	const width = SIDE_FEATURES + RELATIVE_FEATURES;
	const total = learnt.reduce(
		(sum, { evidence, cues }) => sum + cues.reduce((n, cue) => n + size(windowOf(evidence.doc, cue)), 0),
		0,
	);
	const data = emptySequences(width, total);
	let at = 0;
	for (const { article, evidence, columns, cues, found } of learnt) {
		const flags = cueFlags(columns.length, found);
		for (const cue of cues) {
			const window = windowOf(evidence.doc, cue);
			const paragraph = evidence.doc.paragraphs[columns.paragraph[cue.first]!]!;
			const view = viewCue(evidence, columns, cue);
			const between = cuesBetween(flags, cue, window);
			const gold = partLabels(evidence, article, cue.attribution, window);
			for (let i = window.first; i < window.last; i++, at++) {
				sideFeatures(columns, i, i < cue.first ? 0 : 1, flags, paragraph, data.features, at * width);
				relativeFeatures(columns, i, view, between[i - window.first]!, data.features, at * width + SIDE_FEATURES);
				data.fixed[at] = i >= cue.first && i < cue.last ? 1 : 0;
				data.gold[at] = data.fixed[at] ? 0 : gold[i - window.first]!;
			}
			data.ends.push(at);
			mendParts(data.gold, at - size(window), at);
		}
	}
	return data;
}

const size = ({ first, last }: TokenRange): number => last - first;

function emptySequences(width: number, total: number): Sequences & { ends: number[] } {
	return {
		width,
		features: new Int32Array(total * width),
		gold: new Uint8Array(total),
		fixed: new Uint8Array(total),
		ends: [],
	};
}

/** A cue that a sentence bound cuts in two begins anew in the second sentence. */
function mendStarts(gold: Uint8Array, ends: readonly number[], from: number): void {
	for (const end of [from, ...ends]) if (end >= from && gold[end] === 2 && end < gold.length) gold[end] = 1;
}

/** A part that the cue cuts in two begins anew after it. */
function mendParts(gold: Uint8Array, from: number, to: number): void {
	for (let i = from; i < to; i++) {
		const before = i > from ? gold[i - 1]! : 0;
		if (gold[i] === 2 && before !== 1 && before !== 2) gold[i] = 1;
		if (gold[i] === 4 && before !== 3 && before !== 4) gold[i] = 3;
	}
}

function partLabels({ doc }: VoiceEvidence, article: Article, attribution: number, window: TokenRange): Uint8Array {
	const labels = new Uint8Array(size(window));
	const fill = ([start, end]: readonly [number, number], begin: number) => {
		const first = tokenAt(doc.tokens, { start, end: start });
		for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) {
			if (i >= window.first && i < window.last) labels[i - window.first] = i === first ? begin : begin + 1;
		}
	};
	const gold = article.attributions[attribution]!;
	for (const content of gold.content) fill(content, 3);
	if (gold.source) fill(gold.source, 1);
	return labels;
}
