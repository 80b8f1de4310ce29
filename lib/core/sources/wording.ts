import type { LabelForm, Polarity, Voice } from '../analysis';
import { wordsOf } from '../voice/words-of';
import type { ComparedSource, VoiceChoice, WordsGroup } from './compare';
import type { Source } from './profile';

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
	return wordsOf(speaker);
}

/** Whose words they are, in a phrase. */
export function whoSays(voice: Voice, speaker: string | null): string {
	if (voice === 'own') return 'The source’s own words';
	if (voice === 'scare') return 'In quotation marks that hold the word at arm’s length';
	return `${speaker ?? 'Somebody not named'}, ${VOICE_WORDS[voice]}`;
}

export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

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

/** Why a source has no label to show. */
export function whyNone(
	{ neverMentions, mentions, denied, hidden }: ComparedSource,
	actor: string,
	voices: VoiceChoice,
): string {
	if (neverMentions) return `never mentions ${actor}`;
	if (denied.length > 0 && hidden === 0) return 'denies a label, and gives none';
	if (hidden === 0) return `only names ${actor} (${times(mentions)})`;
	return voices === 'own'
		? `no label in its own words; ${hidden} in others’ words`
		: `no label in others’ words; ${hidden} in its own`;
}

/** What holds of every comparison. */
export const LIMITS = 'What is found can be wrong, and a page without marks is not thereby neutral.';

/**
 * What a comparison rests on, in a sentence.
 *
 * @param sources - All that are compared.
 * @param seeds - Ids of those that come with the extension: articles on one event.
 */
export function restsOn(sources: readonly Source[], seeds: ReadonlySet<string>): string {
	const others = sources.filter(({ kind }) => kind !== 'page');
	const onOneEvent = others.filter(({ id }) => seeds.has(id));
	const more = others.filter(({ id }) => !seeds.has(id));
	const parts = [
		...(others.length < sources.length ? ['this page'] : []),
		...(onOneEvent.length > 0 ? [`${articles(onOneEvent)} on one event${period(onOneEvent)}`] : []),
		...(more.length > 0 ? [`${onOneEvent.length > 0 ? 'on ' : ''}${articles(more)}${period(more)}`] : []),
	];
	return parts.length > 0 ? `The comparison rests on ${listed(parts)}.` : 'There is nothing to compare yet.';
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

const articles = ({ length }: readonly Source[]): string =>
	length === 1 ? 'one article' : `${NUMBERS[length] ?? length} articles`;

/** " (Nov 2025)" where all are of one month, " (2012 to 2020)" where they are not; empty where a date is unknown. */
function period(sources: readonly Source[]): string {
	const dates = sources.map(({ published }) => published ?? '').sort();
	const [first, last] = [dates[0]!, dates.at(-1)!];
	if (!/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return '';
	if (first.length >= 7 && first.slice(0, 7) === last.slice(0, 7)) return ` (${dateText(first.slice(0, 7))})`;
	const years = [first.slice(0, 4), last.slice(0, 4)];
	return ` (${years[0] === years[1] ? years[0] : years.join(' to ')})`;
}
