/** A file of `assets/`, read but not yet checked. */
export interface AssetFile {
	/** As a reader of an error finds it: "general-fear.json". */
	readonly name: string;
	readonly json: unknown;
}

/**
 * Says what is wrong with one value and what to type instead.
 *
 * @param value - As it stands in the file; undefined where the field is missing.
 * @param at - The field's name, with dots inside nested ones ("examples.match").
 * @returns A sentence a problem, none where the value is fine.
 */
export type Check = (value: unknown, at: string) => string[];

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string with something in it and no blanks at its ends. */
export const text: Check = (value, at) => {
	if (typeof value !== 'string') return [`${at} is ${shown(value)} — write it as a string: "${at}": "…"`];
	if (value.trim() === '') return [`${at} is empty — write something or take it out`];
	if (value !== value.trim()) return [`${at} '${value}' begins or ends with a blank — write '${value.trim()}'`];
	return [];
};

/** Lower-case words and digits, joined by single hyphens. */
export const kebab: Check = (value, at) => {
	const problems = text(value, at);
	if (problems.length > 0 || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value))) return problems;
	const suggestion = String(value)
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return [`${at} '${value}' is not in kebab case — write '${suggestion || 'some-words'}'`];
};

export const count: Check = (value, at) =>
	Number.isInteger(value) && Number(value) >= 0
		? []
		: [`${at} is ${shown(value)} — write a whole number from 0 upwards`];

export const flag: Check = (value, at) =>
	typeof value === 'boolean' ? [] : [`${at} is ${shown(value)} — write true or false`];

/** One of a few known values. */
export const oneOf =
	(known: readonly (string | number)[]): Check =>
	(value, at) =>
		known.some((one) => one === value) ? [] : [`${at} ${shown(value)} is none of ${known.join(', ')} — pick one`];

export const orNull =
	(check: Check): Check =>
	(value, at) =>
		value === null ? [] : check(value, at);

/** A list of strings, each once. */
export const texts =
	({ atLeast }: { readonly atLeast: number }): Check =>
	(value, at) => {
		if (!Array.isArray(value)) return [`${at} is ${shown(value)} — write a list: "${at}": ["…"]`];
		if (value.length < atLeast) return [`${at} is empty — add at least ${atLeast}`];
		const twice = value.filter((one, i) => typeof one === 'string' && value.indexOf(one) < i);
		return [
			...value.flatMap((one, i) => text(one, `${at}[${i}]`)),
			...twice.map((one) => `${at} has '${one}' twice — take one out`),
		];
	};

/** A list of anything. */
export const listOf =
	(check: Check): Check =>
	(value, at) =>
		Array.isArray(value)
			? value.flatMap((one, i) => check(one, `${at}[${i}]`))
			: [`${at} is ${shown(value)} — write a list: "${at}": [ … ]`];

/** An object with these fields and no others; those in `optional` may be missing. */
export const record =
	(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
	(value, at) => {
		if (!isRecord(value)) return [`${at || 'it'} is ${shown(value)} — write an object: { … }`];
		const known = Object.keys({ ...required, ...optional });
		const path = (field: string): string => (at ? `${at}.${field}` : field);
		return [
			...Object.keys(value)
				.filter((field) => !known.includes(field))
				.map((field) => `${path(field)} is no field here — known are ${known.join(', ')}`),
			...Object.entries(required).flatMap(([field, check]) =>
				field in value ? check(value[field], path(field)) : [`${path(field)} is missing — add "${field}"`],
			),
			...Object.entries(optional).flatMap(([field, check]) => (field in value ? check(value[field], path(field)) : [])),
		];
	};

/** One of a list whose own form is right, and what to call it in an error. */
export interface Sound<T> {
	readonly where: string;
	readonly given: T;
}

/**
 * Check each of a list by itself.
 *
 * @param list - What the list is called in an error: its file, and what it lists.
 * @param check - Says what is wrong with one; where it says nothing, that one is a `T`.
 * @param problems - What is wrong is added here, with the id of whatever it is wrong with, else its number from 1.
 */
export function soundOnes<T>(
	given: readonly unknown[],
	list: string,
	check: (one: unknown) => string[],
	problems: string[],
): Sound<T>[] {
	return given.flatMap((one, i) => {
		const where = `${list} ${isRecord(one) && one.id ? `'${one.id}'` : `number ${i + 1}`}`;
		const found = check(one);
		problems.push(...found.map((problem) => `${where}: ${problem}`));
		return found.length === 0 ? [{ where, given: one as T }] : [];
	});
}

/** A sentence for each id that an earlier one of the list has already. */
export function takenIds(given: readonly { readonly where: string; readonly id: string }[]): string[] {
	const seen = new Map<string, string>();
	return given.flatMap(({ where, id }) => {
		const other = seen.get(id);
		seen.set(id, other ?? where);
		return other ? [`${where}: the id is taken by ${other} — choose another`] : [];
	});
}

/** Throws one Error that lists all problems, a line each; does nothing where there is none. */
export function throwAll(problems: readonly string[]): void {
	if (problems.length === 0) return;
	const many = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	throw new Error(`${many} in the data:\n${problems.join('\n')}`);
}
