import type { ActorRef } from '../../actors/gazetteer';
import { thing } from '../../actors/unlisted';
import { partitionPoint } from '../../text/partition-point';
import { overlaps } from '../../text/span';
import { stretch, type TextDoc, type TokenRange } from '../../text/tokens';
import { aroundSpan } from './around-span';
import type { LabelEvidence } from './places';
import { type LabelSpan, type Stander, type Standing, textOf } from './standing';
import { step } from './step';
import { whereStands } from './where-stands';

/** Something a label may be said of, with what speaks for it. */
export interface Candidate {
	readonly actor: ActorRef;
	/** The words that stand for it. */
	readonly mention: TokenRange;
	/** By name; a model knows some of them. */
	readonly features: ReadonlySet<string>;
}

/** So far back labels of the rules are looked for that reach into one, in UTF-16 code units. */
const LONGEST = 1000;

/** So many of a sentence are looked at, on either side of a label: the bound keeps the work linear on hostile text. */
const NEAR = 30;

/** Sentences looked back from a label's own. */
const REACH = 2;

/**
 * What a label may be said of: what its sentence and the two before it speak of, and the phrase it is part of.
 *
 * @returns The nearest before it first, then those behind it, those it is part of, and those of earlier sentences.
 */
export function candidatesOf(standing: Standing, span: LabelSpan, sentence: number): Candidate[] {
	const { evidence, counts, top } = standing;
	const ruled = ruledOver(evidence, span);
	const around = aroundSpan(standing, span, evidence.doc.sentences[sentence]!);
	const found = new Map<string, { mention: Stander; features: Set<string>; places: Set<string> }>();
	for (const { stander, place, features } of sightings(standing, span, sentence)) {
		const { id } = stander.actor;
		const one = found.get(id) ?? { mention: stander, features: new Set(around), places: new Set() };
		found.set(id, one);
		// Of several at the same side of the label the nearest counts, and what is near is not far.
		if (one.places.has(place) || (place === 'far' && one.places.size > 0)) continue;
		one.places.add(place);
		for (const feature of features) one.features.add(`${place} ${feature}`);
	}
	return [...found].map(([id, { mention, features }]) => {
		for (const feature of standingOf(counts.get(id) ?? 0, id === top, found.size)) features.add(feature);
		if (ruled.size > 0) features.add(ruled.has(id) ? 'ruled' : 'ruled otherwise');
		return { actor: mention.actor, mention, features };
	});
}

/** A mention of what may be meant, by where it stands to a label. */
interface Sighting {
	readonly stander: Stander;
	readonly place: string;
	readonly features: readonly string[];
}

function sightings(standing: Standing, span: LabelSpan, sentence: number): Sighting[] {
	const { evidence, standers, main } = standing;
	const where = whereStands(standing, span, sentence);
	const here = standers[sentence]!;
	const at = partitionPoint(here, ({ first }) => first < span.first);
	const near = here.slice(Math.max(0, at - NEAR), at + NEAR);
	const before = near.filter(({ last }) => last <= span.first).reverse();
	const behind = near.filter(({ first }) => first >= span.last);
	const earlier = standers.slice(Math.max(0, sentence - REACH), sentence).flatMap((all) => all.slice(-NEAR));
	return [
		...before.map((stander, rank) => ({ stander, place: 'before', features: where.before(stander, rank) })),
		...behind.map((stander, rank) => ({ stander, place: 'behind', features: where.behind(stander, rank) })),
		...overlapping(near, span).map((stander) => ({
			stander: restOf(evidence.doc, stander, span),
			place: stander.form === 'phrase' ? 'phrase' : 'inside',
			features: where.around(stander),
		})),
		...earlier
			.reverse()
			.map((stander, rank) => ({ stander, place: 'earlier', features: where.earlier(stander, rank) })),
		...main.map((stander) => ({ stander, place: 'far', features: where.far(stander) })),
	];
}

/** Whom the rules say that words of a label are said of. */
function ruledOver({ doc, labels }: LabelEvidence, { first, last }: TokenRange): ReadonlySet<string> {
	const span = stretch(doc.tokens, { first, last });
	const from = partitionPoint(labels, ({ start }) => start < span.start - LONGEST);
	const to = partitionPoint(labels, ({ start }) => start < span.end);
	return new Set(
		labels
			.slice(from, to)
			.filter((label) => overlaps(label, span))
			.map(({ actor }) => actor),
	);
}

const overlapping = (standers: readonly Stander[], { first, last }: TokenRange): Stander[] =>
	standers.filter((one) => one.first < last && one.last > first);

/** "Louche-living hosts": of the phrase that a label leads, what is left says who is meant. */
function restOf(doc: TextDoc, stander: Stander, { first, last }: TokenRange): Stander {
	if (stander.form !== 'phrase' || last >= stander.last || first > stander.first + 1) return stander;
	return { ...stander, first: last, actor: thing(textOf(doc, last, stander.last)) };
}

const standingOf = (count: number, isTop: boolean, candidates: number): string[] => [
	`count ${step(count, [0, 1, 2, 4, 8, 16])}`,
	`candidates ${step(candidates, [1, 2, 4, 8])}`,
	...(isTop ? ['top'] : []),
];
