import { KINDS, POLARITIES, type Strength } from '../core/analysis';
import type { Entry, EntryPos } from '../core/lexicon/entry';
import { FIELDS } from '../core/lexicon/field';
import {
	type AssetFile,
	type Check,
	isRecord,
	kebab,
	listOf,
	oneOf,
	record,
	soundOnes,
	takenIds,
	text,
	texts,
	throwAll,
} from './check';
import { contestedProblems, mirrorProblems } from './parse-lexicon-contested';

const STRENGTHS: readonly Strength[] = [1, 2, 3];
const PARTS_OF_SPEECH: readonly EntryPos[] = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'];

/** What an entry may leave to its family. */
const INHERITED = {
	kind: oneOf(KINDS),
	strength: oneOf(STRENGTHS),
	polarity: oneOf(POLARITIES),
	why: text,
	alternatives: texts({ atLeast: 0 }),
} satisfies Partial<Record<keyof Entry, Check>>;

const some = texts({ atLeast: 1 });
const neighbours = record({}, { before: some, after: some, near: some });
const family = record({}, INHERITED);
const entry = record(
	{ id: kebab, phrases: some, examples: record({ match: some }, { ignore: texts({ atLeast: 0 }) }) },
	{
		...INHERITED,
		family: text,
		field: oneOf(Object.keys(FIELDS)),
		side: kebab,
		mirror: kebab,
		pos: oneOf(PARTS_OF_SPEECH),
		needs: neighbours,
		unless: neighbours,
		reference: kebab,
	},
);
const file = record({ theme: text, entries: listOf(() => []) }, { families: () => [] });

/** One entry of one file, its family's fields filled in, and what to call it in an error. */
interface Candidate {
	readonly where: string;
	readonly entry: Entry;
}

/**
 * Check lexicon files and fill in what entries leave to their families.
 *
 * @param files - Of the form `{ theme, families?, entries }`; ids must be unique over all of them.
 * @returns The entries in the order of the files.
 * @throws Error that lists every problem on its own line: file, entry, what is wrong, what to type.
 */
export function parseLexicon(files: readonly AssetFile[]): Entry[] {
	const problems: string[] = [];
	const candidates = files.flatMap((one) => readFile(one, problems));
	problems.push(
		...takenIds(candidates.map(({ where, entry }) => ({ where, id: entry.id }))),
		...samePhrase(candidates),
		...mirrorProblems(candidates),
	);
	throwAll(problems);
	return candidates.map((candidate) => candidate.entry);
}

/** Adds to `problems`; hands out only entries whose own form is right. */
function readFile({ name, json }: AssetFile, problems: string[]): Candidate[] {
	const wrong = file(json, '');
	problems.push(...wrong.map((problem) => `${name}: ${problem}`));
	if (!isRecord(json) || !Array.isArray(json.entries)) return [];
	const families = isRecord(json.families) ? json.families : {};
	for (const [id, one] of Object.entries(families)) {
		const found = [...kebab(id, 'id'), ...family(one, '')];
		problems.push(...found.map((problem) => `${name}, family '${id}': ${problem}`));
	}
	const check = (given: unknown) => [
		...entry(given, ''),
		...(isRecord(given) ? [...inheritance(given, families), ...contestedProblems(given)] : []),
	];
	const sound = soundOnes<Entry & { family?: string }>(json.entries, `${name}, entry`, check, problems);
	return sound.map(({ where, given }) => ({ where, entry: complete(given, families) }));
}

/** What is wrong between an entry and its family. */
function inheritance(given: Readonly<Record<string, unknown>>, families: Readonly<Record<string, unknown>>): string[] {
	const named = given.family;
	if (typeof named === 'string' && !Object.hasOwn(families, named)) {
		const known = Object.keys(families).join(', ') || 'none';
		return [`family '${named}' does not stand at the head of this file (there: ${known}) — add it or pick one`];
	}
	const parent = typeof named === 'string' ? families[named] : {};
	return Object.keys(INHERITED)
		.filter((field) => !(field in given) && !(isRecord(parent) && field in parent))
		.map((field) => `${field} is missing — add "${field}" or name a family that has it`);
}

function complete(given: Entry & { family?: string }, families: Readonly<Record<string, unknown>>): Entry {
	const { family: named, ...own } = given;
	return named === undefined ? own : { ...(families[named] as object), ...own };
}

/** Two entries may share a phrase where part of speech or required neighbours tell them apart. */
function samePhrase(candidates: readonly Candidate[]): string[] {
	const seen = new Map<string, string>();
	return candidates.flatMap(({ where, entry: { phrases, pos, needs } }) =>
		phrases.flatMap((phrase) => {
			const key = JSON.stringify([phrase.toLowerCase().replaceAll('-', ' '), pos, needs]);
			const other = seen.get(key);
			seen.set(key, other ?? where);
			if (!other) return [];
			return [
				other === where
					? `${where}: phrases has '${phrase}' twice (hyphen, space and capitals are the same) — take one out`
					: `${where}: phrase '${phrase}' also stands in ${other} — take one out, or tell them apart by "pos" or "needs"`,
			];
		}),
	);
}
