import type { Analysis, LabelForm, Labelling, Polarity, Voice } from '../analysis';

/** Where a profile's text came from: a publication or document whose framing is compared. */
export interface Source {
	readonly id: string;
	readonly name: string;
	readonly kind: 'news' | 'opinion' | 'page';
	readonly byline: string | null;
	/** ISO date or year and month, null where unknown. */
	readonly published: string | null;
	/** What a reader should know about the document, null where there is nothing. */
	readonly note: string | null;
}

/** One label as one source uses it: equal labels of one voice, speaker and polarity are counted together. */
export interface ProfileLabel {
	readonly label: string;
	readonly polarity: Polarity;
	readonly voice: Voice;
	readonly speaker: string | null;
	readonly negated: boolean;
	/** How often; the length of `paragraphs`. */
	readonly count: number;
	/** The forms it stands in, each once. */
	readonly forms: readonly LabelForm[];
	/** The paragraph of each use, counted from 1, in reading order. */
	readonly paragraphs: readonly number[];
}

export interface ProfileActor {
	readonly actor: string;
	readonly name: string;
	/** How often the text refers to the actor, labelled or not. */
	readonly mentions: number;
	/** Most used first, then in reading order. */
	readonly labels: readonly ProfileLabel[];
}

/** What one source calls its actors: labels with counts, by voice. Holds no sentence of the text. */
export interface Profile extends Source {
	/** Words of the text the profile was made from. */
	readonly words: number;
	/** Most labelled first, then most mentioned, then by name. */
	readonly actors: readonly ProfileActor[];
}

/** A label longer than this many words is cut to its head phrase, so that no profile holds a sentence. */
const MAX_WORDS = 12;

/**
 * Sum up what one text calls its actors.
 *
 * @param source - Whose text it is.
 * @param text - The text that was analysed.
 * @param analysis - What {@link analyse} said of it.
 */
export function makeProfile(source: Source, text: string, analysis: Analysis): Profile {
	const paragraphAt = paragraphCounter(text);
	const names = new Map<string, string>();
	const mentions = new Map<string, number>();
	for (const { actor, actorName } of [...analysis.mentions, ...analysis.labels]) names.set(actor, actorName);
	for (const { actor } of analysis.mentions) mentions.set(actor, (mentions.get(actor) ?? 0) + 1);
	// A thing of one text is compared with nothing.
	const comparable = [...names].filter(([actor]) => !actor.startsWith('thing:'));
	const actors = comparable.map(([actor, name]) => ({
		actor,
		name,
		mentions: mentions.get(actor) ?? 0,
		labels: countLabels(
			analysis.labels.filter((label) => label.actor === actor),
			paragraphAt,
		),
	}));
	const uses = (a: ProfileActor) => a.labels.reduce((sum, label) => sum + label.count, 0);
	actors.sort((a, b) => uses(b) - uses(a) || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
	return { ...source, words: text.split(/\s+/).filter(Boolean).length, actors };
}

function countLabels(labels: readonly Labelling[], paragraphAt: (offset: number) => number): ProfileLabel[] {
	const groups = new Map<string, Labelling[]>();
	for (const label of labels) {
		const key = JSON.stringify([
			shorten(label.label).toLowerCase(),
			label.polarity,
			label.voice,
			label.speaker,
			label.negated,
		]);
		groups.set(key, [...(groups.get(key) ?? []), label]);
	}
	return [...groups.values()]
		.sort((a, b) => b.length - a.length)
		.map((group) => {
			const { label, polarity, voice, speaker, negated } = group[0]!;
			return {
				label: shorten(label),
				polarity,
				voice,
				speaker,
				negated,
				count: group.length,
				forms: [...new Set(group.map((g) => g.form))],
				paragraphs: group.map((g) => paragraphAt(g.start)),
			};
		});
}

/** The head phrase of a long label: up to the first clause or preposition that leaves it short enough. */
function shorten(label: string): string {
	const words = label.split(/\s+/);
	if (words.length <= MAX_WORDS) return words.join(' ');
	const opensModifier = /^(that|which|who|whose|where|more|of|for|in|to|with|by|and|on|from|against|than)$/i;
	const cut = words.findLastIndex((word, i) => i > 1 && i <= MAX_WORDS && opensModifier.test(word));
	return words
		.slice(0, cut > 0 ? cut : MAX_WORDS)
		.join(' ')
		.replace(/[,;:]$/, '');
}

/** The paragraph an offset lies in, counted from 1; lines without a letter are none. */
function paragraphCounter(text: string): (offset: number) => number {
	const starts: number[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		if (/\p{L}/u.test(line)) starts.push(at);
		at += line.length + 1;
	}
	return (offset) => Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
}
