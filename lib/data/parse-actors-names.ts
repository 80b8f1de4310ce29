import type { Actor } from '../core/actors/actor';
import { EVERYDAY_WORDS } from './everyday-words';

/** An actor whose own form is right, and what to call it in an error. */
export interface NamedActor {
	readonly where: string;
	readonly actor: Actor;
}

/** A name, alias or adjective stands for one actor, or `unless` says on each of them where it does not. */
export function sameName(given: readonly NamedActor[]): string[] {
	const seen = new Map<string, NamedActor>();
	return given.flatMap((one) => {
		const own = new Set<string>();
		return [...formsOf(one.actor), ...(one.actor.short ?? [])].flatMap((form, i, forms) => {
			const key = form.replaceAll('-', ' ');
			const twice = own.has(key);
			own.add(key);
			if (twice)
				return [`${one.where}: '${form}' stands there twice as name, alias, short form or adjective — take one out`];
			// Several actors may have a short form in common: the one named last has it.
			if (i >= forms.length - (one.actor.short?.length ?? 0)) return [];
			const other = seen.get(key);
			seen.set(key, other ?? one);
			if (!other || (one.actor.unless && other.actor.unless)) return [];
			return [
				`${one.where}: '${form}' also names ${other.where} — take one out, or say on both with "unless" where it does not count`,
			];
		});
	});
}

/** A form that is an everyday word too must show in `ignore` that it does not fire as such. */
export function everydayWords({ where, actor }: NamedActor): string[] {
	const ignore = (actor.examples.ignore ?? []).map((sentence) => sentence.toLowerCase());
	return formsOf(actor)
		.filter((form) => EVERYDAY_WORDS.has(form.toLowerCase()))
		.filter((form) => !ignore.some((sentence) => sentence.split(/[^\p{L}]+/u).includes(form.toLowerCase())))
		.map(
			(form) =>
				`${where}: '${form}' is an everyday word too — add to examples.ignore a sentence where it is one, and to "unless" what tells it apart; or move it to "short"`,
		);
}

const formsOf = ({ name, aliases, adjectives = [] }: Actor): string[] => [name, ...aliases, ...adjectives];
