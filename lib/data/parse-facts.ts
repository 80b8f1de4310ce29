import { ASKS, DESIGNATION_KINDS, type Facts, SCOPES } from '../core/facts/fact';
import {
	type AssetFile,
	type Check,
	flag,
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

/** A day that exists, written YYYY-MM-DD. */
const day: Check = (value, at) =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)
		? []
		: [`${at} is ${JSON.stringify(value)} — write a day as "2026-11-22"`];

/** A day, month or year that exists. */
const date: Check = (value, at) =>
	typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) && isDay(value.padEnd(10, '-01'))
		? []
		: [`${at} is ${JSON.stringify(value)} — write a day, month or year as "2026-11-22", "2026-11" or "2026"`];

/** `Date` takes 31 June for 1 July; a day that exists comes back as it went in. */
const isDay = (iso: string): boolean => {
	const at = new Date(iso);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
};

const address: Check = (value, at) =>
	typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
		? []
		: [`${at} is ${JSON.stringify(value)} — write the address of the page it was read on: "https://…"`];

const fact = { id: kebab, checkedOn: day, url: address, secondHand: flag };
const designationFields = record(
	{ ...fact, actor: kebab, owner: text, kind: oneOf(DESIGNATION_KINDS), scope: oneOf(SCOPES) },
	{ official: address, instrument: text, part: text, since: date, seen: date, until: date, note: text },
);
const rule = record(
	{
		...fact,
		house: text,
		asks: oneOf(ASKS),
		entries: texts({ atLeast: 1 }),
		words: texts({ atLeast: 1 }),
		rule: text,
		date,
	},
	{ official: address, prefers: texts({ atLeast: 1 }) },
);

/** What no single field shows: that there is a date, and that a part is named. */
const designation: Check = (value, at) => {
	const problems = designationFields(value, at);
	if (problems.length > 0 || !isRecord(value)) return problems;
	const { since, seen, until, scope, part } = value;
	return [
		...(since === undefined && seen === undefined
			? ['since is missing — add "since", or "seen" where only the state at some date was read']
			: []),
		...(until !== undefined && (since === undefined || String(until) < String(since))
			? ['until has no "since" before it — add "since" or mend "until"']
			: []),
		...(scope === 'whole' && part !== undefined ? ['part is there though the scope is whole — take "part" out'] : []),
		...(scope !== 'whole' && part === undefined ? [`part is missing — name the ${scope}: "part": "…"`] : []),
	];
};

/**
 * Check the files of facts.
 *
 * @param designations - Of the form `{ theme, entries, designations }`.
 * @param houseStyles - Of the form `{ theme, rules }`.
 * @throws Error that lists every problem on its own line: file, fact, what is wrong, what to type.
 */
export function parseFacts(designations: AssetFile, houseStyles: AssetFile): Facts {
	const problems = [
		...problemsOf(designations, 'designations', designation, { entries: texts({ atLeast: 1 }) }),
		...problemsOf(houseStyles, 'rules', rule, {}),
	];
	throwAll(problems);
	const listed = designations.json as { entries: string[]; designations: Facts['designations'] };
	const { rules } = houseStyles.json as { rules: Facts['rules'] };
	const all = [
		...listed.designations.map(({ id }) => ({ where: `${designations.name}, '${id}'`, id })),
		...rules.map(({ id }) => ({ where: `${houseStyles.name}, '${id}'`, id })),
	];
	throwAll(takenIds(all));
	return { designations: listed.designations, designationEntries: listed.entries, rules };
}

function problemsOf({ name, json }: AssetFile, list: string, check: Check, more: Record<string, Check>): string[] {
	const form = record({ theme: text, [list]: listOf(() => []), ...more })(json, '');
	if (form.length > 0) return form.map((problem) => `${name}: ${problem}`);
	const problems: string[] = [];
	soundOnes((json as Record<string, unknown[]>)[list]!, `${name},`, (one) => check(one, ''), problems);
	return problems;
}
