import { analyse } from '../../../lib/core/analyse';
import type { Analysis, Finding } from '../../../lib/core/analysis';
import { overlaps } from '../../../lib/core/text/span';
import { loadTables } from '../../../lib/data/tables';

/** What the entries alone say, so that no fitted model decides what is found here. */
export const analysisByEntries = (text: string): Analysis => analyse(text, { ...loadTables(), loadedModel: null });

/** What a careful reader says of some words; of words named twice in a case, the second is the next place they stand. */
type Verdict = { readonly words: string } & Partial<
	Pick<Finding, 'voice' | 'speaker' | 'negated' | 'stance' | 'actorName'>
>;

/** A text whose words are hard to lay to somebody, and what a careful reader says of them. */
export interface HardCase {
	readonly hard: string;
	readonly text: string;
	readonly verdicts: readonly Verdict[];
}

/** The findings at the places the verdicts name, cut down to what each verdict speaks of. */
export function found(text: string, verdicts: readonly Verdict[]): unknown[] {
	const { findings } = analysisByEntries(text);
	const next = new Map<string, number>();
	return verdicts.map(({ words, ...expected }) => {
		const start = text.indexOf(words, next.get(words) ?? 0);
		next.set(words, start + words.length);
		const finding = findings.find((one) => start >= 0 && overlaps(one, { start, end: start + words.length }));
		const keys = Object.keys(expected) as (keyof typeof expected)[];
		return finding ? { words, ...Object.fromEntries(keys.map((key) => [key, finding[key]])) } : null;
	});
}

export const own = { voice: 'own', speaker: null } as const;
export const reported = (speaker: string | null) => ({ voice: 'reported', speaker }) as const;
export const quoted = (speaker: string) => ({ voice: 'quoted', speaker }) as const;
