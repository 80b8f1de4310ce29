/** `npm run profile -- ../shared/seeds`: run the engine over source texts and write what they call their actors to `assets/sources`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deriveProfiles } from './derive-profiles';

const folder = process.argv[2];
const target = fileURLToPath(new URL('../assets/sources', import.meta.url));

if (!folder) {
	console.error('usage: npm run profile -- FOLDER   (a folder with sources.json and the texts it names)');
	process.exitCode = 2;
} else {
	try {
		for (const profile of deriveProfiles(folder, (file) => readFileSync(file, 'utf8'))) {
			writeFileSync(join(target, `${profile.id}.json`), `${JSON.stringify(profile, null, '\t')}\n`);
			const labels = profile.actors.reduce((sum, actor) => sum + actor.labels.length, 0);
			console.log(`${profile.name}: ${profile.actors.length} actors, ${labels} labels`);
		}
	} catch (error) {
		console.error(
			`${folder} could not be profiled: ${(error as Error).message}. It needs a sources.json and the texts named there.`,
		);
		process.exitCode = 1;
	}
}
