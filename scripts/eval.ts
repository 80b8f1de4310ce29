/** `npm run eval [-- --only seeds,labels]`: score the engine against the gold data and print one line for each set. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLabelGold, withTexts } from './label-gold';

const shared = new URL('../../shared/', import.meta.url);
const scorer = fileURLToPath(new URL('eval/score.mjs', shared));
const annotate = [process.execPath, fileURLToPath(new URL('./run.mjs', import.meta.url)), 'annotate', '--jsonl'];
const options = process.argv.slice(2);

const score = (args: readonly string[]): number =>
	spawnSync(process.execPath, [scorer, ...args, '--', ...annotate], { stdio: 'inherit' }).status ?? 1;

/** Score the labels of the articles that the project annotated itself. */
function scoreOwnLabels(): number {
	const gold = withTexts(
		readLabelGold(new URL('../tests/core/labels/articles/', import.meta.url)),
		new URL('corpus/news-2012-2020.jsonl.gz', shared),
	);
	const folder = mkdtempSync(join(tmpdir(), 'framelight-'));
	writeFileSync(join(folder, 'labels.jsonl'), gold.map((one) => `${JSON.stringify(one)}\n`).join(''));
	const status = score(['--data', folder, '--only', 'labels']);
	rmSync(folder, { recursive: true });
	return status;
}

if (existsSync(scorer)) {
	const only = options.includes('--only') ? (options[options.indexOf('--only') + 1] ?? '').split(',') : null;
	const shares = only?.some((name) => name !== 'labels') ?? true;
	const own = (only?.includes('labels') ?? true) && !options.includes('--data');
	process.exitCode = Math.max(shares || !own ? score(options) : 0, own ? scoreOwnLabels() : 0);
} else {
	console.error('The gold data lies in ../shared/eval, which is missing here: put the folder shared beside this one.');
	process.exitCode = 1;
}
