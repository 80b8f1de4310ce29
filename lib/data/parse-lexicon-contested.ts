import type { Entry } from '../core/lexicon/entry';
import { FIELDS } from '../core/lexicon/field';
import { isRecord } from './check';

/** What is wrong with what a contested entry (one with a field) must say itself; nothing where the entry has none. */
export function contestedProblems(given: Readonly<Record<string, unknown>>): string[] {
	const { field, side, mirror } = given;
	if (typeof field !== 'string' || !Object.hasOwn(FIELDS, field)) {
		const stray = Object.entries({ side, mirror }).filter(([, value]) => field === undefined && value !== undefined);
		return stray.map(([name]) => `${name} stands without a field — add "field" or take it out`);
	}
	const sides = Object.keys(FIELDS[field as keyof typeof FIELDS].sides);
	const ignore = isRecord(given.examples) ? given.examples.ignore : undefined;
	return [
		...(side === undefined || sides.includes(String(side))
			? []
			: [`side '${side}' is none of ${sides.join(', ')}, the sides of ${field} — pick one or take it out`]),
		...(given.family === undefined && typeof given.why === 'string'
			? []
			: ['why is left to a family — a contested entry gives its own']),
		...(Array.isArray(given.alternatives) && given.alternatives.length > 0
			? []
			: ['alternatives is empty — name what else a writer could say, from mild to strong']),
		...(Array.isArray(ignore) && ignore.length > 0
			? []
			: ['examples.ignore is empty — add a sentence of the same matter in which it must not match']),
	];
}

/** Mirrors must exist, point back, and stand in the same field on another side. */
export function mirrorProblems(candidates: readonly { readonly where: string; readonly entry: Entry }[]): string[] {
	const byId = new Map(candidates.map(({ entry }) => [entry.id, entry]));
	return candidates.flatMap(({ where, entry: { id, field, side, mirror } }) => {
		if (mirror === undefined) return [];
		const other = byId.get(mirror);
		if (!other) return [`${where}: mirror '${mirror}' is no entry — correct the id or take it out`];
		if (other.mirror !== id)
			return [`${where}: mirror '${mirror}' does not name it back — add "mirror": "${id}" there`];
		if (other.field !== field || (side !== undefined && other.side === side))
			return [
				`${where}: mirror '${mirror}' takes the same side or stands in another field — pick one of the other side`,
			];
		return [];
	});
}
