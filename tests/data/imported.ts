import { readdirSync, readFileSync } from 'node:fs';

/** A sentence for each JSON file of a folder of `assets/` that the module does not load. */
export function notImported(folder: string, module: string): string[] {
	const code = readFileSync(new URL(`../../${module}`, import.meta.url), 'utf8');
	return readdirSync(new URL(`../../${folder}/`, import.meta.url))
		.filter((name) => name.endsWith('.json'))
		.filter((name) => !code.includes(`/${folder}/${name}'`) || !code.includes(`name: '${name}'`))
		.map((name) => `${folder}/${name} is not loaded: import it in ${module} and add it to the list there.`);
}
