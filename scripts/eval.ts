/** `npm run eval [-- --only seeds]`: score the engine against the gold data and print one line for each set. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const scorer = fileURLToPath(new URL('../../shared/eval/score.mjs', import.meta.url));
const annotate = fileURLToPath(new URL('./run.mjs', import.meta.url));

if (existsSync(scorer)) {
	const args = [scorer, ...process.argv.slice(2), '--', process.execPath, annotate, 'annotate', '--jsonl'];
	process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} else {
	console.error('The gold data lies in ../shared/eval, which is missing here: put the folder shared beside this one.');
	process.exitCode = 1;
}
