/** `npm run annotate -- --jsonl`, or `npm run annotate -- [--format text|jsonl|csv|webannotation] FILE…`: the engine without a browser. */
import { stdin } from 'node:process';
import { annotateFiles, FORMATS, isFormat } from './annotate-files';
import { annotateLines } from './annotate-lines';
import { endWithReader } from './closed-pipe';

const USAGE = `usage: annotate --jsonl < in.jsonl > out.jsonl
       annotate [--format ${FORMATS.join('|')}] FILE…   (text or saved HTML)`;

endWithReader();

const args = process.argv.slice(2);
const at = args.indexOf('--format');
const format = at < 0 ? 'text' : args[at + 1];
const files = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--jsonl' && arg !== '--format');

if (unknown || !isFormat(format) || (files.length === 0 && !args.includes('--jsonl'))) {
	if (unknown) console.error(`There is no option ${unknown}.`);
	else if (!isFormat(format)) console.error(`There is no format '${format}': pick one of ${FORMATS.join(', ')}.`);
	console.error(USAGE);
	process.exitCode = 2;
} else if (files.length > 0) await annotateFiles(files, args.includes('--jsonl') ? 'jsonl' : format);
else await annotateLines(stdin);
