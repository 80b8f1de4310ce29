import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LabelForm } from '../../../lib/core/analysis';
import type { Span } from '../../../lib/core/text/span';

/** A label as an annotator marked it. Offsets are UTF-16 code units. */
export interface AnnotatedLabel extends Span {
	readonly form: LabelForm;
	/** Names of whom it is said of, any of which is right. */
	readonly actors: readonly string[];
	/** Every careful annotator would list it. */
	readonly core: boolean;
}

/** An article with its labels. */
export interface AnnotatedArticle {
	readonly id: string;
	readonly text: string;
	readonly labels: readonly AnnotatedLabel[];
	/** What a colleague might list. */
	readonly tolerate: readonly Span[];
}

/** A line of the file of annotations: a label is start, end, form, 1 for core, and the names. */
interface Line {
	readonly id: string;
	readonly labels: readonly [number, number, LabelForm, 0 | 1, ...string[]][];
	readonly tolerate: readonly [number, number][];
}

/**
 * Read annotations and the texts they are of. An article that the corpus lacks is left out.
 *
 * @param annotations - One article a line, gzip.
 * @param corpus - One article a line, with `id` and `text`, gzip.
 * @throws Where a file is missing.
 */
export function readAnnotated(annotations: string, corpus: string): AnnotatedArticle[] {
	const lines = linesOf(annotations).map((line) => JSON.parse(line) as Line);
	const wanted = new Set(lines.map(({ id }) => id));
	const texts = new Map(
		linesOf(corpus)
			.map((line) => JSON.parse(line) as { id: string; text: string })
			.filter(({ id }) => wanted.has(id))
			.map(({ id, text }) => [id, text]),
	);
	return lines.flatMap(({ id, labels, tolerate }) => {
		const text = texts.get(id);
		if (text === undefined) return [];
		return {
			id,
			text,
			labels: labels.map(([start, end, form, core, ...actors]) => ({ start, end, form, core: core === 1, actors })),
			tolerate: tolerate.map(([start, end]) => ({ start, end })),
		};
	});
}

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
