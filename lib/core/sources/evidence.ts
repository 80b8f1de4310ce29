import type { ActorRole, Analysis, Labelling } from '../analysis';
import { firstEndingAfter, type Span } from '../text/span';
import { isChosen, type VoiceChoice } from './compare';
import type { ProfileLabel } from './profile';

/** A sentence cut around a phrase: `before + phrase + after` reads as the text does, spaces evened out. */
export interface Excerpt {
	readonly before: string;
	readonly phrase: string;
	readonly after: string;
}

/** UTF-16 code units of context kept on either side; a sentence that runs further is cut at a word and gets "…". */
const REACH = 240;

/**
 * The places of one text that a label of its profile counts.
 *
 * @returns Labellings in reading order; as many as the label's `count` when the profile was made from this analysis.
 */
export function findUses(analysis: Analysis, actor: string, label: ProfileLabel): Labelling[] {
	const wanted = even(label.label).toLowerCase();
	const alike = analysis.labels
		.filter(
			(use) =>
				use.actor === actor &&
				use.voice === label.voice &&
				use.speaker === label.speaker &&
				use.polarity === label.polarity &&
				use.negated === label.negated,
		)
		.map((use) => ({ use, words: even(use.label).toLowerCase() }));
	const exact = alike.filter(({ words }) => words === wanted);
	// A profile cuts a label of more than twelve words to its head phrase.
	const cut = alike.filter(({ words }) => words.split(' ').length > 12 && words.startsWith(wanted));
	return (exact.length > 0 ? exact : cut).map(({ use }) => use);
}

/**
 * How a text describes an actor as acting.
 *
 * @returns Strongest first, each with the evidence that is in the voices asked for; roles without any are left out.
 */
export function rolesOf({ roles }: Analysis, actor: string, voices: VoiceChoice): ActorRole[] {
	return roles
		.filter((role) => role.actor === actor)
		.map((role) => ({
			...role,
			evidence: role.evidence.filter(({ voice, negated }) => !negated && isChosen(voice, voices)),
		}))
		.filter(({ evidence }) => evidence.length > 0);
}

/**
 * Cut what a span stands in out of its text.
 *
 * @param sentences - All of the text, in reading order.
 */
export function excerptAt(text: string, sentences: readonly Span[], { start, end }: Span): Excerpt {
	const first = sentences[firstEndingAfter(sentences, start)];
	const last = sentences[firstEndingAfter(sentences, end - 1)];
	return {
		before: clipStart(text.slice(first?.start ?? start, start)),
		phrase: even(text.slice(start, end)),
		after: clipEnd(text.slice(end, last?.end ?? end)),
	};
}

function clipStart(before: string): string {
	const evened = before.replace(/\s+/g, ' ').trimStart();
	if (evened.length <= REACH) return evened;
	const cut = evened.slice(-REACH);
	return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function clipEnd(after: string): string {
	const evened = after.replace(/\s+/g, ' ').trimEnd();
	if (evened.length <= REACH) return evened;
	const cut = evened.slice(0, REACH);
	return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

const even = (text: string): string => text.trim().replace(/\s+/g, ' ');
