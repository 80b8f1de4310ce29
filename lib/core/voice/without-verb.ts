import { type Stretch, stretch } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import type { CueTable } from './cues';
import { type Clause, speakerAfter } from './speakers/speakers';

/** "According to X, A" and "A, according to X". */
export function accordingTo(clause: Clause, table: CueTable): RawAttribution[] {
	const { tokens } = clause.doc;
	const found: RawAttribution[] = [];
	for (let i = clause.first; i < clause.last; i++) {
		const words = table.according.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word));
		if (!words || clause.isQuoted(i)) continue;
		const atStart = i - clause.first < 2;
		const named = speakerAfter(clause, i + words.length);
		const speaker = named && atStart ? beforeSubject(clause, named) : named;
		if (!speaker) continue;
		const comma = tokens.slice(speaker.last, clause.last).findIndex((token) => token.text === ',');
		const range = atStart
			? { first: speaker.last + Math.max(comma, 0), last: clause.last }
			: { first: clause.first, last: i };
		const content = toSpan(tokens, range);
		if (content)
			found.push({
				speaker,
				cue: stretch(tokens, { first: i, last: i + words.length }),
				content: [content],
				class: 'according',
			});
	}
	return found;
}

/** "According to X, Y is …": a name behind the comma that no other comma follows is no apposition. */
function beforeSubject({ doc: { tokens } }: Clause, speaker: Stretch): Stretch {
	const comma = tokens.slice(speaker.first, speaker.last).find(({ text }) => text === ',');
	const isApposed = !comma || tokens[speaker.last]?.text === ',';
	return isApposed ? speaker : stretch(tokens, { first: speaker.first, last: comma.index });
}

/** "X's claim that A is B": the clause runs to the verb of the main clause, where one follows. */
export function nominal(clause: Clause, table: CueTable): RawAttribution[] {
	const { tokens } = clause.doc;
	return clause.phrases.flatMap((phrase) => {
		const that = phrase.last;
		if (
			clause.isQuoted(phrase.head) ||
			!table.nominal.has(tokens[phrase.head]!.lemma) ||
			tokens[that]?.lower !== 'that' ||
			that + 2 >= clause.last
		)
			return [];
		const verbs = tokens
			.slice(that + 1, clause.last)
			.filter(
				(t) => (t.pos === 'AUX' || t.pos === 'VERB') && !/ing$/.test(t.lower) && tokens[t.index - 1]!.lower !== 'to',
			);
		const opens = tokens.slice(clause.first, phrase.first).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX');
		const main = opens
			? verbs.find((verb, i) => i > 0 && (verb.pos === 'AUX' || !/^(AUX|PART|ADV)$/.test(tokens[verb.index - 1]!.pos)))
			: undefined;
		const content = toSpan(tokens, { first: that, last: main?.index ?? clause.last });
		if (!content) return [];
		return [
			{
				speaker: phrase.owner,
				cue: stretch(tokens, { first: phrase.head, last: phrase.head + 1 }),
				content: [content],
				class: 'nominal' as const,
			},
		];
	});
}
