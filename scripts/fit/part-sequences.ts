import type { TokenRange } from '../../lib/core/text/tokens';
import { tokenAt } from '../../lib/core/voice/denial/negation';
import type { VoiceEvidence } from '../../lib/core/voice/model/evidence';
import {
	RELATIVE_FEATURES,
	relativeFeatures,
	SIDE_FEATURES,
	sideFeatures,
} from '../../lib/core/voice/model/part-features';
import { cueFlags } from '../../lib/core/voice/model/tag-cues';
import { cuesBetween, viewCue, windowOf } from '../../lib/core/voice/model/tag-parts';
import type { Article } from './articles';
import type { Prepared } from './prepared';
import { emptySequences, type Sequences } from './train-crf';

const WIDTH = SIDE_FEATURES + RELATIVE_FEATURES;

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
	const total = learnt.reduce(
		(sum, { evidence, cues }) => sum + cues.reduce((n, cue) => n + size(windowOf(evidence.doc, cue)), 0),
		0,
	);
	const data = emptySequences(WIDTH, total);
	for (const article of learnt) {
		const flags = cueFlags(article.columns.length, article.found);
		for (const cue of article.cues) appendWindow(data, article, cue, flags);
	}
	return data;
}

function appendWindow(
	{ features, gold, fixed, ends }: ReturnType<typeof emptySequences>,
	{ article, evidence, columns }: Prepared,
	cue: Prepared['cues'][number],
	flags: Uint8Array,
): void {
	const window = windowOf(evidence.doc, cue);
	const paragraph = evidence.doc.paragraphs[columns.paragraph[cue.first]!]!;
	const view = viewCue(evidence, columns, cue);
	const between = cuesBetween(flags, cue, window);
	const labels = partLabels(evidence, article, cue.attribution, window);
	const from = ends.at(-1) ?? 0;
	let at = from;
	for (let i = window.first; i < window.last; i++, at++) {
		sideFeatures(columns, i, i < cue.first ? 0 : 1, flags, paragraph, features, at * WIDTH);
		relativeFeatures(columns, i, view, between[i - window.first]!, features, at * WIDTH + SIDE_FEATURES);
		fixed[at] = i >= cue.first && i < cue.last ? 1 : 0;
		gold[at] = fixed[at] ? 0 : labels[i - window.first]!;
	}
	ends.push(at);
	mendParts(gold, from, at);
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

const size = ({ first, last }: TokenRange): number => last - first;

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
