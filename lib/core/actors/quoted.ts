import { partitionPoint } from '../text/partition-point';
import type { Span } from '../text/span';
import type { Stretch, TextDoc } from '../text/tokens';
import type { Reference } from './references';

/** Who says what, before anybody knows whom "he said" means. */
export interface Said {
	readonly speaker: Stretch | null;
	/** In reading order; quoted where it begins with a quotation mark. */
	readonly content: readonly Span[];
}

/** Whose words a token is: an actor's id, or the token of a pronoun that stands for whoever it is; null where nobody tells. */
export type SpeakerAt = (token: number) => string | number | null;

/** Find the speakers of quoted words. */
export function quotedSpeakers(doc: TextDoc, said: readonly Said[], names: readonly Reference[]): SpeakerAt {
	const persons = new Map(names.flatMap((name) => (name.actor.kind === 'person' ? [[name.first, name.actor.id]] : [])));
	const speakers: (string | number | null)[] = [];
	const whose = new Int32Array(doc.tokens.length).fill(-1);
	for (const { speaker, content } of said) {
		if (!speaker) continue;
		speakers.push(speakerIn(doc, speaker, persons));
		for (const { start, end } of content)
			if (/^["“‘']/.test(doc.text.slice(start, start + 1)))
				for (let i = firstFrom(doc, start); i < whose.length && doc.tokens[i]!.start < end; i++)
					whose[i] = speakers.length - 1;
	}
	return (token) => speakers[whose[token]!] ?? null;
}

/** The person whose name a speaker's words hold ("an aide who met Brook" is not Brook), or the lone pronoun that they are. */
function speakerIn(
	{ tokens }: TextDoc,
	{ first, last }: Stretch,
	persons: ReadonlyMap<number, string>,
): string | number | null {
	if (last - first === 1 && /^s?he$/.test(tokens[first]!.lower)) return first;
	for (let i = first; i < last && tokens[i]!.pos !== 'ADP' && !/^(who|whose|that)$/.test(tokens[i]!.lower); i++)
		if (persons.has(i)) return persons.get(i)!;
	return null;
}

/** Index of the first token that does not begin before an offset. */
const firstFrom = ({ tokens }: TextDoc, offset: number): number =>
	partitionPoint(tokens, ({ start }) => start < offset);
