/** `npm run fit`: fit the models that ship, from data beside the project. The same data give the same weights. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cueWords from '../assets/cues/attribution.json' with { type: 'json' };
import type { TokenRange } from '../lib/core/text/tokens';
import { indexCues } from '../lib/core/voice/cues';
import type { Crf } from '../lib/core/voice/model/crf';
import { favour, tagCues } from '../lib/core/voice/model/tag-cues';
import { readArticles } from './fit/articles';
import { packCrf } from './fit/pack';
import { type TrainOptions, trainCrf } from './fit/train-crf';
import { cueSequences, type Prepared, partSequences, prepare } from './fit/voice-data';

const data = fileURLToPath(new URL('../../shared/eval/train/polnear.jsonl.gz', import.meta.url));
const target = fileURLToPath(new URL('../assets/models/voice.json', import.meta.url));

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

function fitVoice(): void {
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
	write(cues, favour(favour(parts, 1, BIAS.speaker), 3, BIAS.content));
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

function write(cues: Crf, parts: Crf): void {
	const header = {
		what: 'Weights of two conditional random fields that find who says what. Features are hashed: no text is in them.',
		data: 'PolNeAR, 640 news articles of November 2015 to September 2016 with attributions marked by trained annotators, the training part; used to fit, not shipped.',
		licence: 'The licence of the data is not stated.',
		fitted: new Date().toISOString().slice(0, 10),
		figures: 'npm run eval -- --only polnear',
	};
	mkdirSync(fileURLToPath(new URL('../assets/models', import.meta.url)), { recursive: true });
	writeFileSync(target, `${JSON.stringify({ header, cues: packCrf(cues), parts: packCrf(parts) })}\n`);
	console.log(`written to ${target}`);
}

try {
	fitVoice();
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	console.error(`The training data is missing: put the folder shared beside the project, so that ${data} is there.`);
	process.exitCode = 1;
}
