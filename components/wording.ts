import type { LabelForm, Polarity, Voice } from '../lib/core/analysis';
import type { WordsGroup } from '../lib/core/sources/compare';
import type { ProfileLabel, Source } from '../lib/core/sources/profile';

export const POLARITY_WORDS: Record<Polarity, string> = {
	negative: 'negative',
	neutral: 'neutral',
	positive: 'positive',
};

/** Said on a chip and in its evidence. */
export const VOICE_WORDS: Record<Voice, string> = {
	own: 'own words',
	quoted: 'quoted',
	reported: 'reported',
	scare: 'in scare quotes',
};

export const FORM_WORDS: Record<LabelForm, string> = {
	appositive: 'set beside the name',
	premodifier: 'put before the name',
	copular: 'said of it (“is a …”)',
	epithet: 'used in place of the name',
	metaphor: 'as a metaphor',
	possessive: 'as something that belongs to it',
	other: 'in another way',
};

/** Whose words a group of labels is. */
export function groupTitle({ whose, speaker }: Pick<WordsGroup, 'whose' | 'speaker'>): string {
	if (whose === 'own') return 'Own words';
	if (whose === 'scare') return speaker ? `Held at arm’s length: a word of ${speaker}` : 'Held at arm’s length';
	if (!speaker) return 'Words of somebody not named';
	if (/['’]/.test(speaker)) return `Words of ${speaker}`;
	// "Hamas’s", but "health officials’": a plural is in lower case, a name is not.
	return /(^|\s)\p{Ll}+s$/u.test(speaker) ? `${speaker}’ words` : `${speaker}’s words`;
}

export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** A label as a reader sees it: a denied one says so. */
export const labelText = ({ label, negated }: ProfileLabel): string => (negated ? `not: ${label}` : label);

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly (string | number)[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What is known of a source beside its name: kind, author, date, note. */
export function aboutSource({ kind, byline, published, note }: Source): string {
	const parts = [kind === 'opinion' ? 'Opinion' : null, byline, published && dateText(published), note];
	return parts.filter(Boolean).join(' · ');
}

/** "7 Nov 2025" of an ISO date, "Nov 2025" of a year and month. */
function dateText(iso: string): string {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	const day = iso.length > 7 ? { day: 'numeric' as const } : {};
	return date.toLocaleDateString('en-GB', { ...day, month: 'short', year: 'numeric', timeZone: 'UTC' });
}
