// node scripts/run.mjs NAME [arguments]: set up what is missing, then run scripts/NAME.ts in this very process,
// so that standard input, standard output and the exit status are the script's own.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
const script = new URL(`./${name}.ts`, import.meta.url);
const problem = name && existsSync(script) ? setUp() : `There is no script scripts/${name ?? 'NAME'}.ts to run.`;
if (problem) {
	console.error(problem);
	process.exitCode = 1;
} else {
	const { register } = await import('tsx/esm/api');
	register();
	process.argv = [process.execPath, fileURLToPath(script), ...args];
	await import(script.href);
}
