/** `npm run balance`: swap the actors of many sentences and show where findings or score change. */
import { readFileSync } from 'node:fs';
import { analyse } from '../lib/core/analyse';
import { FIELDS } from '../lib/core/lexicon/field';
import { loadLexicon } from '../lib/data/lexicon';
import { loadTables } from '../lib/data/tables';
import { compareSwapped, type Exception, type Frames, isExplained } from './balance/swap';
import { endWithReader } from './closed-pipe';

endWithReader();

const data = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../tests/core/lexicon/${name}.json`, import.meta.url), 'utf8'));

const frames = data('frames') as Frames;
const exceptions = data('exceptions') as readonly Exception[];
const tables = loadTables();
const differences = compareSwapped(frames, (text) => analyse(text, tables));

console.log(`${frames.frames.length} frames, each both ways round`);
for (const pair of frames.pairs) {
	const name = pair.join(' / ');
	const here = differences.filter((one) => one.pair === pair);
	const open = here.filter((one) => !isExplained(one, exceptions)).length;
	console.log(`${name.padEnd(46)} ${String(here.length).padStart(3)} differ, ${open} unexplained`);
}
for (const one of differences) {
	const why = exceptions.find((exception) => isExplained(one, [exception]))?.why ?? 'UNEXPLAINED';
	console.log(`\n${one.pair.join(' / ')}: ${one.frame}\n  ${one.found[0]}\n  ${one.found[1]}\n  ${why}`);
}

console.log('\nEntries by field and side');
for (const [id, { name, sides }] of Object.entries(FIELDS)) {
	const here = loadLexicon().filter((entry) => entry.field === id);
	const counts = Object.keys(sides).map((side) => `${side} ${here.filter((entry) => entry.side === side).length}`);
	const both = here.filter((entry) => entry.side === undefined).length;
	const mirrored = here.filter((entry) => entry.mirror !== undefined).length;
	console.log(
		`${name.padEnd(28)} ${String(here.length).padStart(3)}: ${counts.join(', ')}, both ${both}; ${mirrored} with a mirror`,
	);
}
process.exitCode = differences.every((one) => isExplained(one, exceptions)) ? 0 : 1;
