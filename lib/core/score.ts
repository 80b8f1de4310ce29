import type { Finding, Kind } from './analysis';
import { contains, type Span } from './text/span';

/**
 * How much one finding of a kind and strength 1, 2, 3 speaks for a sentence that careful readers call biased, as a
 * chance. Set by hand, not fitted: insults and contempt weigh most, report verbs and noble words least.
 */
const CHANCE: Record<Kind, readonly [number, number, number]> = {
	label: [0.4, 0.55, 0.65],
	euphemism: [0.3, 0.4, 0.5],
	dysphemism: [0.45, 0.6, 0.75],
	exaggeration: [0.3, 0.5, 0.6],
	evaluation: [0.35, 0.55, 0.7],
	'scare-quote': [0.3, 0.4, 0.5],
	'report-verb': [0.25, 0.5, 0.6],
	'one-sided': [0.3, 0.45, 0.6],
	metaphor: [0.3, 0.5, 0.65],
	fear: [0.3, 0.5, 0.65],
	glittering: [0.25, 0.4, 0.5],
	dehumanising: [0.45, 0.6, 0.75],
	presupposition: [0.3, 0.45, 0.6],
};

/** Words in quotation marks speak less of the writer. A paraphrase counts in full: whom it is laid to is read with names in sight, and no name may move a score. */
const QUOTED = 0.6;

/** 0..1: the chance of the most loaded sentence that at least one of its findings makes readers call it biased; 0 without findings. */
export function scoreSentences(sentences: readonly Span[], findings: readonly Finding[]): number {
	const chanceOf = (sentence: Span) =>
		findings
			.filter((finding) => contains(sentence, finding))
			.reduce(
				(none, { kind, strength, voice }) =>
					none * (1 - CHANCE[kind][strength - 1]! * (voice === 'quoted' ? QUOTED : 1)),
				1,
			);
	return sentences.reduce((most, sentence) => Math.max(most, 1 - chanceOf(sentence)), 0);
}
