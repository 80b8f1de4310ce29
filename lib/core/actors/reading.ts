import { type NounPhrase, PRONOUNS } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { EpithetTables } from './epithet-fit';
import { inNarration, type Narration } from './narration';
import { antecedent, type Pronoun } from './pronouns';
import type { SpeakerAt } from './quoted';
import type { Reference } from './references';
import { type Choice, SEARCH, type Seen, type Stranger } from './salience';
import { near } from './strangers';

/** What is known of a text while it is read. */
export interface Reading {
	readonly doc: TextDoc;
	readonly tables: EpithetTables;
	/** The names of the first sentences. */
	readonly lead: readonly Reference[];
	readonly speakerAt: SpeakerAt;
	readonly narration: Narration;
	/** Whom the "he" of a "he said" stands for, by its token, where the words said come first. */
	readonly speakers: Map<number, Choice | null>;
	/** What was found so far, as it is read. */
	readonly seen: Seen[];
	readonly strangers: Stranger[];
}

/** One sentence as it is read. */
export interface SentenceHere {
	readonly number: number;
	readonly phrases: readonly NounPhrase[];
	readonly names: readonly Reference[];
	/** The names of it and the next sentences. */
	readonly ahead: readonly Reference[];
	/** Token index of its subject's head, -1 where it has none. */
	readonly subject: number;
}

/** Who a pronoun stands for, of what was read before it; between quotation marks never whoever says it. */
export function antecedentOf(reading: Reading, here: SentenceHere, pronoun: Pronoun): Choice | null {
	const { doc, seen, strangers, speakers, narration } = reading;
	const known = speakers.get(pronoun.at);
	if (known !== undefined) return known;
	const sentence = doc.sentences[here.number]!;
	const others = near(strangers, here.number);
	if (/^s?he$/.test(pronoun.pronoun) && !narration.isQuoted(pronoun.at)) {
		// Nobody is "he said" for being named in what he says.
		const told = inNarration(narration, seen.slice(-SEARCH), ({ first }) => first);
		const rivals = inNarration(narration, others, ({ head }) => head);
		const found = antecedent(doc, sentence, narration.numbers[here.number]!, told, rivals, pronoun);
		if (found || narration.speaks(pronoun.at)) return found;
	}
	const speaker = speakerOf(reading, here, pronoun.at);
	return antecedent(doc, sentence, here.number, seen, others, { ...pronoun, speaker });
}

/** The id of whoever says a quoted word; of "he said", whomever that "he" stands for. */
function speakerOf(reading: Reading, here: SentenceHere, token: number): string | null {
	const { doc, seen, speakers } = reading;
	const speaker = reading.speakerAt(token);
	if (typeof speaker !== 'number') return speaker;
	if (speaker < token)
		return seen.slice(-SEARCH).findLast(({ first, form }) => first === speaker && form === 'pronoun')?.actor.id ?? null;
	const pronoun = PRONOUNS.get(doc.tokens[speaker]!.lower)!;
	if (!speakers.has(speaker)) speakers.set(speaker, antecedentOf(reading, here, { at: speaker, pronoun }));
	return speakers.get(speaker)?.one.actor.id ?? null;
}
