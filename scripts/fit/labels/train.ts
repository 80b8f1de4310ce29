import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIMENSIONS, type LabelWords, UNITS } from '../../../lib/core/labels/model/network';
import { partSizes } from '../../../lib/core/labels/model/parts';
import { FEATURE_COUNT, FORMS } from '../../../lib/core/labels/model/place-features';
import { LEVELS } from '../../../lib/core/loaded/word-table';
import type { Prepared } from './prepared';

const SCRIPT = fileURLToPath(new URL('train.py', import.meta.url));

/** What is the same in every training: the words, and the features of candidates that the networks know. */
export interface LabelData {
	readonly words: LabelWords;
	readonly signs: readonly string[];
}

/**
 * Train a network.
 *
 * @returns Its parts, in the order of `partSizes`.
 * @throws With {@link NO_PYTHON} where Python or PyTorch is missing.
 */
export async function trainNetwork(articles: readonly Prepared[], data: LabelData): Promise<Float32Array[]> {
	const folder = mkdtempSync(join(tmpdir(), 'labels-'));
	try {
		writeData(folder, articles, data);
		await runPython(folder);
		return readParts(join(folder, 'weights.bin'), data.signs.length);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function writeData(folder: string, articles: readonly Prepared[], { words, signs }: LabelData): void {
	const shape = {
		dimensions: DIMENSIONS,
		levels: LEVELS,
		features: FEATURE_COUNT,
		forms: FORMS,
		units: UNITS.read,
		meant: UNITS.meant,
		signs,
	};
	writeFileSync(join(folder, 'shape.json'), JSON.stringify(shape));
	writeFileSync(join(folder, 'words.codes'), words.codes);
	writeFileSync(
		join(folder, 'articles.jsonl'),
		articles.map((article) => `${JSON.stringify(toLine(article))}\n`).join(''),
	);
}

const toLine = ({ standing: { placed }, examples }: Prepared) => ({
	words: [...placed.words],
	features: placed.features.map((features) => [...features]),
	sentences: placed.sentences.map(({ first, last }) => [first, last]),
	examples: examples.map(({ first, last, form, candidates }) => [
		first,
		last,
		form,
		candidates.map(({ features, place, right }) => [features, place, Number(right)]),
	]),
});

/** How train.py ends where it cannot import what it needs. */
const NO_TORCH = 3;

/** What `code` an error has that says how to get Python and PyTorch. */
export const NO_PYTHON = 'NO_PYTHON';

function runPython(folder: string): Promise<void> {
	const hint = 'The model of labels is fitted with PyTorch: install Python 3 with the packages torch and numpy.';
	const failed = (what: string) => Object.assign(new Error(`${what} ${hint}`), { code: NO_PYTHON });
	return new Promise((resolve, reject) => {
		const python = spawn('python3', [SCRIPT, folder], { stdio: 'inherit' });
		python.on('error', () => reject(failed('There is no python3 to start.')));
		python.on('exit', (code) => {
			if (code === 0) resolve();
			else
				reject(code === NO_TORCH ? failed('A package is missing.') : new Error(`train.py stopped with code ${code}.`));
		});
	});
}

function readParts(file: string, signs: number): Float32Array[] {
	const bytes = readFileSync(file);
	const weights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
	let at = 0;
	return partSizes(signs).map((size) => {
		at += size;
		return weights.slice(at - size, at);
	});
}
