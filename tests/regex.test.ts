import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { expect, test, vi } from 'vitest';
import { findRegexLiterals } from './regex-literals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds: the checker thinks for some ten seconds; that is not what an expression costs. */
const PATIENCE = 120_000;

/** Everything that runs in a page or in the extension. */
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => join(folder, file)),
);
const codeOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Regex {
	readonly where: string;
	readonly source: string;
	readonly flags: string;
}

const literals: Regex[] = files.flatMap((file) =>
	findRegexLiterals(codeOf(file)).map(({ source, flags, line }) => ({ where: `${file}:${line}`, source, flags })),
);

/** Those put together when their module is loaded, out of lists of words. */
async function builtRegexes(): Promise<Regex[]> {
	const built: Regex[] = [];
	for (const file of files) {
		const written = codeOf(file).split(/\bRegExp\(/).length - 1;
		if (written === 0) continue;
		const made: RegExp[] = [];
		const construct = (target: typeof RegExp, args: [string, string?]) => made[made.push(new target(...args)) - 1]!;
		vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }));
		vi.resetModules();
		await import(/* @vite-ignore */ join(ROOT, file));
		vi.unstubAllGlobals();
		const rule = `${file}: build regular expressions when the module is loaded, so that this test sees them`;
		expect(made, rule).toHaveLength(written);
		built.push(...made.map(({ source, flags }) => ({ where: file, source, flags })));
	}
	return built;
}

/** Counted in steps, never in seconds; the same at every run. */
const CHECK = {
	timeout: null,
	attackTimeout: null,
	incubationTimeout: null,
	seedingTimeout: null,
	recallTimeout: -1,
	randomSeed: 1,
} as const;
/** Fewer strings than the checker would try of itself: there are hundreds of expressions. */
const FUZZ = { checker: 'fuzz', maxIteration: 2, maxInitialGenerationSize: 60, maxGenerationSize: 30 } as const;

/** What the checker has to say against expressions: how they blow up, and on what. */
function complaints(
	regexes: readonly Regex[],
	how: { readonly checker: 'automaton' | 'auto' } | typeof FUZZ,
): string[] {
	const distinct = new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
	return [...distinct].flatMap(([regex, { where, source, flags }]) => {
		const found = checkSync(source, flags, { ...CHECK, ...how });
		if (found.status === 'safe') return [];
		const why =
			found.status === 'vulnerable' ? `${found.complexity.summary} on ${found.attack.pattern}` : found.error.kind;
		return [`${where} ${regex}: ${why}`];
	});
}

test('the regular expressions of a file are found, and nothing else', () => {
	const code = [
		"const a = /b\\/[/'`]c/gu.test(x) ? y! / 2 / z : `$" + "{x.replace(/d/, '}')} /no/`;",
		"// /no/ 'no",
		'/* `no */ const e = ["/no/", \'/no/\'].filter((f) => /g"/.test(f));',
		'return <b>it’s</b>;',
	].join('\n');
	expect(findRegexLiterals(code).map(({ source, flags, line }) => `${line} /${source}/${flags}`)).toEqual([
		"1 /b\\/[/'`]c/gu",
		'1 /d/',
		'3 /g"/',
	]);
	expect(literals.length).toBeGreaterThan(300);
});

test('the checker sees an expression that blows up', () => {
	const bad = ['(a+)+$', '\\s+$'].map((source) => ({ where: 'here', source, flags: '' }));
	expect(complaints(bad, { checker: 'automaton' })).toHaveLength(2);
	expect(complaints(bad, FUZZ)).toHaveLength(2);
});

test(
	'no regular expression takes more than linear time on any input, by its automaton',
	async () => expect(complaints([...literals, ...(await builtRegexes())], { checker: 'auto' })).toEqual([]),
	PATIENCE,
);

test(
	'no regular expression takes more than linear time on strings made to trip it',
	async () => expect(complaints([...literals, ...(await builtRegexes())], FUZZ)).toEqual([]),
	PATIENCE,
);
