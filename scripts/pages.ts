/**
 * `npm run pages -- [--shots FOLDER] [FILE or FOLDER …]`: read saved pages with the real extension in headless Chromium
 * and print a table of what became of each. Without a name, the pages in ../shared/pages.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ROOT } from './build';
import { agreementOf, describeReadings, TABLE_HEAD, tableRow } from './pages/print';
import { readPages } from './pages/read';

/** What the text found must share with Readability's, in the middle of the English articles. */
const LEAST_AGREEMENT = 0.9;

function filesOf(name: string): string[] {
	if (!existsSync(name)) throw new Error(`${name}: there is no such file or folder.`);
	if (!statSync(name).isDirectory()) return [name];
	const pages = readdirSync(name).filter((file) => /\.html?$/i.test(file));
	if (pages.length === 0) throw new Error(`${name}: there is no .html file in this folder.`);
	return pages.sort().map((file) => join(name, file));
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({ options: { shots: { type: 'string' } }, allowPositionals: true });
	const files = (positionals.length > 0 ? positionals : [join(ROOT, '..', 'shared', 'pages')]).flatMap(filesOf);
	if (values.shots) mkdirSync(values.shots, { recursive: true });
	console.log(TABLE_HEAD);
	const readings = await readPages(files, values.shots ?? null, (reading) => console.log(tableRow(reading)));
	console.log(`\n${describeReadings(readings)}`);
	const isFine = readings.every(
		({ exceptions, isUntouched, isMarkedAnew }) => exceptions.length === 0 && isUntouched && isMarkedAnew,
	);
	if (!isFine || agreementOf(readings) < LEAST_AGREEMENT) process.exitCode = 1;
}

await main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
