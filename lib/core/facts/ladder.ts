import type { Finding } from '../analysis';
import type { Profile } from '../sources/profile';
import type { HouseRule } from './fact';
import { hasPhrase } from './words';

/** One wording for the same thing, and who uses it. */
export interface Rung {
	readonly word: string;
	/** It is the word at hand. */
	readonly isHere: boolean;
	/** Names of sources that use it, in the order given; `own` where they do so in their own words. */
	readonly sources: readonly { readonly source: string; readonly own: boolean }[];
	/** Newsrooms whose style guide recommends or uses it. */
	readonly houses: readonly string[];
}

/**
 * The alternatives to a word and, as the last rung, the word itself.
 *
 * @param profiles - What other sources call actors. Only what they call the one the phrase is aimed at counts, since
 * "government" for another is no use of this rung; where it is aimed at nobody, nothing does. Nor what they deny.
 * @param rules - The style rules that bear on the finding.
 * @returns From mild to strong, as the lexicon has them; empty where there is no alternative.
 */
export function makeLadder(
	{ word: here, alternatives, actor }: Pick<Finding, 'word' | 'alternatives' | 'actor'>,
	profiles: readonly Profile[],
	rules: readonly HouseRule[],
): Rung[] {
	if (!alternatives.length) return [];
	return [...new Set([...alternatives, here])].map((word) => ({
		word,
		isHere: word === here,
		sources: profiles.flatMap((profile) => {
			const voices = voicesOf(profile, actor, word);
			return voices.length ? [{ source: profile.name, own: voices.includes('own') }] : [];
		}),
		houses: [
			...new Set(rules.filter(({ prefers = [] }) => prefers.some((one) => hasPhrase(word, one))).map((r) => r.house)),
		],
	}));
}

const voicesOf = ({ actors }: Profile, actor: string | null, word: string) =>
	actors
		.filter((one) => one.actor === actor)
		.flatMap(({ labels }) => labels)
		.filter(({ negated, label }) => !negated && hasPhrase(label, word))
		.map(({ voice }) => voice);
