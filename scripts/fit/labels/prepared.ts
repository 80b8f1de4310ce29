import { layGround } from '../../../lib/core/groundwork';
import { candidatesOf } from '../../../lib/core/labels/model/candidates';
import { FORMS } from '../../../lib/core/labels/model/place-features';
import { type PlacedText, placeText, tokensOf } from '../../../lib/core/labels/model/places';
import { isSameName } from '../../../lib/core/labels/model/same-name';
import { layOut, type Standing } from '../../../lib/core/labels/model/standing';
import { tokenColumns } from '../../../lib/core/loaded/evidence';
import type { WordTable } from '../../../lib/core/loaded/word-table';
import type { Tables } from '../../../lib/core/tables';
import { firstEndingAfter } from '../../../lib/core/text/span';
import { tieTogether } from '../../../lib/core/ties';
import type { AnnotatedArticle, AnnotatedLabel } from './annotated';

/** A label that the model is to find, and what it may be said of. */
export interface Example {
	/** Places of the label; `last` is exclusive. */
	readonly first: number;
	readonly last: number;
	/** Index in {@link FORMS}. */
	readonly form: number;
	readonly candidates: readonly {
		readonly features: readonly string[];
		readonly place: number;
		readonly right: boolean;
	}[];
}

/** An article as the model learns from it. */
export interface Prepared {
	readonly article: AnnotatedArticle;
	readonly standing: Standing;
	readonly examples: readonly Example[];
}

/** Read an article and find what its annotated labels may be said of. */
export function prepare(article: AnnotatedArticle, tables: Tables, words: Pick<WordTable, 'keys'>): Prepared {
	const ground = layGround(article.text, tables);
	const columns = tokenColumns(ground, tables.loadedModel!.words);
	const evidence = { ...ground, ...tieTogether(ground, tables), columns };
	const placed = placeText(evidence, words);
	const standing = layOut(evidence, placed);
	const longest = [...article.labels].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const examples: Example[] = [];
	for (const label of longest) {
		const example = toExample(label, standing, placed);
		if (example && !examples.some((one) => one.first < example.last && example.first < one.last))
			examples.push(example);
	}
	return { article, standing, examples: examples.sort((a, b) => a.first - b.first) };
}

function toExample(label: AnnotatedLabel, standing: Standing, { placeOf }: PlacedText): Example | null {
	const { doc } = standing.evidence;
	const range = tokensOf(doc, label);
	const sentence = firstEndingAfter(doc.sentences, doc.tokens[range.first]!.start);
	if (doc.sentences[sentence]!.last < range.last) return null;
	return {
		first: placeOf[range.first]!,
		last: placeOf[range.last - 1]! + 1,
		form: FORMS.indexOf(label.form),
		candidates: candidatesOf(standing, { ...range, form: label.form }, sentence).map(
			({ actor, mention, features }) => ({
				features: [...features],
				place: placeOf[mention.last - 1]!,
				right: label.actors.some((name) => isSameName(actor.name, name)),
			}),
		),
	};
}
