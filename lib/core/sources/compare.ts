import type { Polarity, Voice } from '../analysis';
import type { Profile, ProfileLabel, Source } from './profile';

/** Whose words to compare: the sources' own, those of others they quote, report or hold at arm's length, or both. */
export type VoiceChoice = 'own' | 'others' | 'all';

/** What one source calls one actor. */
export interface ComparedSource {
	readonly source: Source;
	/** How often the source refers to the actor, labelled or not. */
	readonly mentions: number;
	/** The source says nothing of the actor, in no voice. */
	readonly neverMentions: boolean;
	/** In the voices asked for; most used first, then in reading order. What is denied of the actor is not among them. */
	readonly labels: readonly ProfileLabel[];
	/** What is denied of the actor, in the voices asked for: not what the source calls it, and never counted as that. */
	readonly denied: readonly ProfileLabel[];
	/** How many uses of labels, denied ones aside, the source has in the voices not asked for. */
	readonly hidden: number;
}

/** Labels in the words of one speaker, never mixed with another's. */
export interface WordsGroup {
	readonly whose: 'own' | 'others' | 'scare';
	/** Null for own words, and where the text names nobody. */
	readonly speaker: string | null;
	/** May be empty where some are denied. */
	readonly labels: readonly ProfileLabel[];
	readonly denied: readonly ProfileLabel[];
	/** Of `labels`. */
	readonly polarity: PolarityCounts;
}

/** Uses of labels by polarity for the actor. */
export type PolarityCounts = Readonly<Record<Polarity, number>>;

/** An actor somebody can search for. */
export interface KnownActor {
	readonly actor: string;
	readonly name: string;
	/** How often the sources label it, over all of them; what they deny of it is not counted. */
	readonly labels: number;
	readonly mentions: number;
}

/**
 * What each source calls an actor.
 *
 * @param actor - Gazetteer id, or `local:<name>`.
 * @returns One row per profile in the order given, also where the source never mentions the actor.
 */
export function compareSources(profiles: readonly Profile[], actor: string, voices: VoiceChoice): ComparedSource[] {
	return profiles.map((source) => {
		const found = source.actors.find((candidate) => candidate.actor === actor);
		const all = found?.labels ?? [];
		const chosen = all.filter(({ voice }) => isChosen(voice, voices));
		const labels = chosen.filter(isAffirmed);
		const mentions = found?.mentions ?? 0;
		return {
			source,
			mentions,
			neverMentions: mentions === 0 && all.length === 0,
			labels,
			denied: chosen.filter(({ negated }) => negated),
			hidden: countUses(all) - countUses(labels),
		};
	});
}

/**
 * Part what a source says of an actor by whose words it is: own words first, then each speaker's in the order met,
 * then scare quotes.
 */
export function groupByWords({ labels, denied }: Pick<ComparedSource, 'labels' | 'denied'>): WordsGroup[] {
	const groups = new Map<string, ProfileLabel[]>();
	for (const label of [...labels, ...denied]) {
		const key = JSON.stringify([whoseWords(label.voice), speakerOf(label)]);
		groups.set(key, [...(groups.get(key) ?? []), label]);
	}
	const order: readonly WordsGroup['whose'][] = ['own', 'others', 'scare'];
	return [...groups.values()]
		.map((group) => ({
			whose: whoseWords(group[0]!.voice),
			speaker: speakerOf(group[0]!),
			labels: group.filter(isAffirmed),
			denied: group.filter(({ negated }) => negated),
			polarity: countPolarity(group),
		}))
		.sort((a, b) => order.indexOf(a.whose) - order.indexOf(b.whose));
}

/** Whoever's words a label is where they are not the source's own; null for own words and for nobody named. */
const speakerOf = ({ voice, speaker }: ProfileLabel): string | null => (voice === 'own' ? null : speaker);

/** Count uses of labels by polarity; denied ones are not counted. */
export function countPolarity(labels: readonly ProfileLabel[]): PolarityCounts {
	const counts = { negative: 0, neutral: 0, positive: 0 };
	for (const { polarity, count } of labels.filter(isAffirmed)) counts[polarity] += count;
	return counts;
}

/** Every actor the profiles speak of, each once: most labelled first, then most mentioned, then by name. */
export function actorsOf(profiles: readonly Profile[]): KnownActor[] {
	const known = new Map<string, KnownActor>();
	for (const { actors } of profiles) {
		for (const { actor, name, labels, mentions } of actors) {
			const before = known.get(actor);
			known.set(actor, {
				actor,
				name: before?.name ?? name,
				labels: (before?.labels ?? 0) + countUses(labels),
				mentions: (before?.mentions ?? 0) + mentions,
			});
		}
	}
	return [...known.values()].sort(
		(a, b) => b.labels - a.labels || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
	);
}

/** Whether words of a voice are among those asked for. */
export const isChosen = (voice: Voice, voices: VoiceChoice): boolean =>
	voices === 'all' || (voice === 'own') === (voices === 'own');

/** A scare quote is the source's own gesture at somebody's word: neither its own words nor a speaker's. */
const whoseWords = (voice: Voice): WordsGroup['whose'] => (voice === 'own' || voice === 'scare' ? voice : 'others');

const isAffirmed = ({ negated }: ProfileLabel): boolean => !negated;

const countUses = (labels: readonly ProfileLabel[]): number =>
	labels.filter(isAffirmed).reduce((sum, { count }) => sum + count, 0);
