import type { Finding } from '../analysis';
import type { Designation, Fact, Facts, HouseRule } from './fact';
import { hasPhrase } from './words';

/** What decides whether a fact bears on a finding. */
export type FactQuestion = Pick<Finding, 'rule' | 'text' | 'voice' | 'actor'>;

/**
 * The style rules that bear on a finding: none where the words are not the source's own, since every one of them lets
 * others be quoted.
 *
 * @returns In the order of the file.
 */
export function findRules({ rules }: Facts, { rule, text, voice }: FactQuestion): HouseRule[] {
	if (voice !== 'own') return [];
	return rules.filter(({ entries, words }) => entries.includes(rule) && words.some((word) => hasPhrase(text, word)));
}

/** The houses that would name whose word it is, each once. */
export const attributingHouses = (rules: readonly HouseRule[]): string[] => [
	...new Set(rules.filter(({ asks }) => asks === 'attribution').map(({ house }) => house)),
];

/**
 * Who lists the actor that a finding is aimed at; none where the finding is about something else.
 *
 * @returns What holds now, then what has ended, then who does not list it; the whole before its parts, the oldest first.
 */
export function findDesignations(facts: Facts, { rule, actor }: FactQuestion): Designation[] {
	if (actor === null || !facts.designationEntries.includes(rule)) return [];
	return facts.designations
		.filter((designation) => designation.actor === actor)
		.sort((a, b) => rank(a) - rank(b) || (dateOf(a) < dateOf(b) ? -1 : 1));
}

const rank = ({ kind, until, scope }: Designation): number =>
	(kind === 'not-listed' ? 4 : until ? 2 : 0) + (scope === 'whole' ? 0 : 1);

const dateOf = ({ since, seen }: Designation): string => since ?? seen ?? '';

/** Whether a fact was last checked more than a year before a day. */
export function isStale({ checkedOn }: Pick<Fact, 'checkedOn'>, today: Date): boolean {
	const limit = new Date(checkedOn);
	limit.setUTCFullYear(limit.getUTCFullYear() + 1);
	return today > limit;
}
