import { firstEndingAfter, inReadingOrder, overlaps, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { tokenAt } from './denial/negation';

/**
 * What the rules find where the model finds nothing.
 *
 * @param sure - What the rules find surely enough.
 * @param tagged - What the model finds, with all namings.
 * @param namings - In the order of their cues. What a naming holds it leaves to whoever says it ("accused X of calling Y
 * a menace"), its cue it keeps.
 * @returns Of `sure`, in its order.
 */
export function notTagged(
	doc: TextDoc,
	sure: readonly RawAttribution[],
	tagged: readonly RawAttribution[],
	namings: readonly (RawAttribution & { readonly cue: Span })[],
): RawAttribution[] {
	const added = new Set<RawAttribution>(namings);
	const others = tagged.filter((one) => !added.has(one));
	const covered = coverage(doc, others);
	// "Brook took it calmly and parried: “…”": that she took something is no cue for what she says.
	const spoken = coverage(
		doc,
		others.filter((one) => one.class !== 'stance'),
	);
	const cues = namings.map(({ cue }) => cue);
	return sure.filter(({ cue, content, class: kind }) => {
		const taken = kind === 'told' ? spoken : covered;
		const isFree = (span: Span) => tokensOf(doc, span).every((index) => taken[index] === 0);
		return !(cue && overlapsAny(cues, cue)) && content.every(isFree);
	});
}

/** "X was accused by Y of Z": where the model finds of whom a cue speaks and the rules what it says, the two are one. */
export function joined(tagged: readonly RawAttribution[], added: readonly RawAttribution[]): RawAttribution[] {
	const byCue = new Map(
		added.flatMap((one) => (one.class === 'judgement' && one.cue ? [[one.cue.start, one] as const] : [])),
	);
	const halves = new Set<RawAttribution>();
	const whole = tagged.map((one) => {
		const half = one.cue && byCue.get(one.cue.start);
		if (!half) return one;
		halves.add(half);
		const content = [...one.content, ...half.content].sort(inReadingOrder);
		return { ...one, speaker: half.speaker, class: half.class, content };
	});
	return [...whole, ...added.filter((one) => !halves.has(one))];
}

/** Whether a span shares something with one of others, which follow one another. */
const overlapsAny = (others: readonly Span[], span: Span): boolean => {
	const next = others[firstEndingAfter(others, span.start)];
	return next !== undefined && overlaps(next, span);
};

/** 1 for each token inside some content. */
function coverage(doc: TextDoc, attributions: readonly RawAttribution[]): Uint8Array {
	const covered = new Uint8Array(doc.tokens.length);
	for (const { content } of attributions)
		for (const span of content) for (const index of tokensOf(doc, span)) covered[index] = 1;
	return covered;
}

function tokensOf({ tokens }: TextDoc, span: Span): number[] {
	const inside: number[] = [];
	for (let i = tokenAt(tokens, span); i < tokens.length && tokens[i]!.start < span.end; i++) inside.push(i);
	return inside;
}
