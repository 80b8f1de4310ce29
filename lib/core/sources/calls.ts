import type { Voice } from '../analysis';
import { compareSources } from './compare';
import type { Profile } from './profile';

/** What one source calls an actor, in short. */
export interface Calls {
	/** Name of the source. */
	readonly source: string;
	/** Each label and voice once, most used first. */
	readonly labels: readonly { readonly label: string; readonly voice: Voice }[];
}

/** What sources call an actor; those that never label it are left out, and so is what they deny of it. */
export function callsOf(profiles: readonly Profile[], actor: string): Calls[] {
	return compareSources(profiles, actor, 'all').flatMap(({ source, labels }) => {
		const uses = new Map<string, { label: string; voice: Voice; count: number }>();
		for (const { label, voice, count } of labels) {
			const key = `${voice} ${label.toLowerCase()}`;
			uses.set(key, { label, voice, count: count + (uses.get(key)?.count ?? 0) });
		}
		const sorted = [...uses.values()].sort((a, b) => b.count - a.count);
		return sorted.length > 0
			? [{ source: source.name, labels: sorted.map(({ label, voice }) => ({ label, voice })) }]
			: [];
	});
}
