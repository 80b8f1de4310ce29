import { type Stretch, stretch, type TextDoc } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';

/** A speaker's name before a colon is no longer than this, in tokens. */
const MAX_NAME = 5;
/** One line of the form may be a heading; so many make a transcript. */
const MIN_TURNS = 3;

/** The turns of a transcript or interview, "NAME: …" line by line; empty where a text is none. */
export function findTurns(doc: TextDoc): RawAttribution[] {
	const turns = doc.paragraphs.flatMap((paragraph) => {
		const turn = readTurn(doc, paragraph);
		return turn ? [turn] : [];
	});
	return turns.length >= MIN_TURNS ? turns : [];
}

function readTurn(doc: TextDoc, { first, last }: Stretch): RawAttribution | null {
	const { tokens } = doc;
	const opening = tokens.slice(first, Math.min(last, first + MAX_NAME + 1));
	const colon = opening.findIndex((token) => token.text === ':');
	const isName = colon > 0 && opening.slice(0, colon).every((token) => /^\p{Lu}|^[-.']$/u.test(token.text));
	// "Ada Brook: Brook is the first …" is a list of persons.
	const surname = tokens[first + colon - 1]?.text;
	const ofSelf = tokens.slice(first + colon + 1, last).some((token) => token.text === surname);
	const content = isName && !ofSelf ? toSpan(tokens, { first: first + colon + 1, last }) : null;
	if (!content) return null;
	const at = first + colon;
	return {
		speaker: stretch(tokens, { first, last: at }),
		cue: stretch(tokens, { first: at, last: at + 1 }),
		content: [content],
		class: 'speech',
	};
}
