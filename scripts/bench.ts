/** `npm run bench`: what the parts of the engine cost, in milliseconds, on the project's own sample articles. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { analyse } from '../lib/core/analyse';
import { findPhrases } from '../lib/core/lexicon/find-phrases';
import { findNounPhrases } from '../lib/core/text/chunks';
import { readText } from '../lib/core/text/tokens';
import { attribute } from '../lib/core/voice/attribute';
import { findOuterQuotes } from '../lib/core/voice/quotations/outer-quotes';
import { loadLexicon } from '../lib/data/lexicon';
import { loadTables } from '../lib/data/tables';
import { measureNoArticle } from './bench/no-article';

const WORDS = 5000;
const RUNS = 15;

/** The samples one after the other until there are enough words. */
function sampleText(): string {
	const texts = ['report', 'opinion', 'brief'].map((name) => {
		const html = readFileSync(fileURLToPath(new URL(`../assets/samples/${name}.html`, import.meta.url)), 'utf8');
		return [...parseHTML(html).document.querySelectorAll('p')].map((p) => p.textContent).join('\n\n');
	});
	let text = '';
	for (let i = 0; text.split(/\s+/).length < WORDS; i++) text += `${texts[i % texts.length]}\n\n`;
	return text;
}

/** The median of several runs, after two that warm up. */
function median(run: () => void): number {
	const times: number[] = [];
	for (let i = 0; i < RUNS + 2; i++) {
		const start = performance.now();
		run();
		times.push(performance.now() - start);
	}
	return times.slice(2).sort((a, b) => a - b)[RUNS >> 1]!;
}

const text = sampleText();
const tables = loadTables();
const doc = readText(text);
const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
const voice = () => {
	const quotes = findOuterQuotes(doc);
	attribute({ doc, quotes, phrases, table: tables.cues }, tables.voiceModel);
};

const tagging = median(() => readText(text));
const voicing = median(voice);
const rows: readonly (readonly [string, number])[] = [
	['tokens, sentences and parts of speech (wink-nlp)', tagging],
	['quotations and attributions (the voice part)', voicing],
	['everything (analyse)', median(() => analyse(text, tables))],
];
console.log(`${text.split(/\s+/).length} words, median of ${RUNS} runs`);
for (const [what, ms] of rows) console.log(`${what.padEnd(52)} ${ms.toFixed(1).padStart(7)} ms`);
console.log(`the voice part costs ${(voicing / tagging).toFixed(1)} times what wink-nlp costs`);

const sentences = loadLexicon().flatMap(({ examples }) => [...examples.match, ...(examples.ignore ?? [])]);
const start = performance.now();
for (const sentence of sentences) findPhrases(readText(sentence), tables.lexicon, []);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`the whole lexicon against its own ${sentences.length} sentences: ${seconds} s (at most 20)`);

try {
	console.log('what a page pays in main-thread time (at most 5 ms), in headless Chromium:');
	for (const line of await measureNoArticle()) console.log(line);
} catch (error) {
	console.log(`left out: ${error instanceof Error ? error.message : String(error)}`);
}
