import type { Actor, ActorKind } from '../core/actors/actor';
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
import { everydayWords, type NamedActor, sameName } from './parse-actors-names';

const KINDS: readonly ActorKind[] = [
	'person',
	'state',
	'government',
	'organization',
	'armed-group',
	'party',
	'people',
	'place',
	'agreement',
	'office',
];

const some = texts({ atLeast: 1 });
const wikidata: Check = (value, at) =>
	/^Q[1-9]\d*$/.test(String(value))
		? []
		: [`${at} is ${JSON.stringify(value)} — write the id as its page has it: "Q801"`];
const actor = record(
	{
		id: kebab,
		name: text,
		kind: oneOf(KINDS),
		aliases: texts({ atLeast: 0 }),
		examples: record({ match: some }, { ignore: texts({ atLeast: 0 }) }),
	},
	{
		wikidata,
		short: some,
		adjectives: some,
		epithets: some,
		gender: oneOf(['he', 'she', 'they']),
		unless: record({}, { before: some, after: some }),
	},
);
const file = record({ theme: text, actors: listOf(() => []) });

/**
 * Check actor files.
 *
 * @param files - Of the form `{ theme, actors }`; ids must be unique over all of them.
 * @returns The actors in the order of the files.
 * @throws Error that lists every problem on its own line: file, actor, what is wrong, what to type.
 */
export function parseActors(files: readonly AssetFile[]): Actor[] {
	const problems: string[] = [];
	const candidates = files.flatMap((one) => readFile(one, problems));
	problems.push(
		...takenIds(candidates.map(({ where, actor }) => ({ where, id: actor.id }))),
		...sameName(candidates),
		...candidates.flatMap(everydayWords),
	);
	throwAll(problems);
	return candidates.map((candidate) => candidate.actor);
}

/** Adds to `problems`; hands out only actors whose own form is right. */
function readFile({ name, json }: AssetFile, problems: string[]): NamedActor[] {
	problems.push(...file(json, '').map((problem) => `${name}: ${problem}`));
	if (!isRecord(json) || !Array.isArray(json.actors)) return [];
	const check = (given: unknown) => [...actor(given, ''), ...(isRecord(given) ? gender(given) : [])];
	const sound = soundOnes<Actor>(json.actors, `${name}, actor`, check, problems);
	return sound.map(({ where, given }) => ({ where, actor: given }));
}

/** Pronouns need a person's gender, and only a person's. */
function gender(given: Readonly<Record<string, unknown>>): string[] {
	if (given.kind === 'person' && !('gender' in given))
		return ['gender is missing — add "gender": "he", "she" or "they"'];
	if (given.kind !== 'person' && 'gender' in given) return ['gender is for persons only — take it out'];
	return [];
}
