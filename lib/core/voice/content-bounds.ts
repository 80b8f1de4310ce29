import { isWeekday } from '../text/calendar';
import type { Span } from '../text/span';
import type { Token, TokenRange } from '../text/tokens';
import type { VerbCue } from './cues';
import type { Quote } from './quotations/quotes';
import type { Clause } from './speakers/speakers';

/** A cue with what stands around it in its sentence. */
export interface CuePlace {
	readonly clause: Clause;
	readonly cue: VerbCue;
	/** The cue with its speaker, where they touch. */
	readonly block: TokenRange;
	/** The verb cues of the sentence after this one. */
	readonly later: readonly VerbCue[];
	/** The outer quotations of the text. */
	readonly quotes: readonly Quote[];
}

/** Verbs that name whom they tell before what. */
export const TOLD = new Set(['tell', 'inform', 'assure', 'remind', 'reassure', 'advise']);

/** Where the clause after a cue begins: past a day ("on Friday") and, for "told X that", past whoever is told. */
export function contentStart({ clause, block, cue }: CuePlace): number | null {
	const { tokens } = clause.doc;
	let i = block.last;
	if (tokens[i]?.lower === 'on' && tokens[i + 1]?.pos === 'PROPN') i += 2;
	else if (isWeekday(tokens[i]?.lower ?? '')) i++;
	if (TOLD.has(tokens[cue.verb]!.lemma)) {
		const that = tokens
			.slice(i, Math.min(clause.last, i + 8))
			.findIndex((token) => token.lower === 'that' || token.lower === 'to');
		if (that > 0) i += that;
	}
	while (i < clause.last && tokens[i]!.text === ',') i++;
	return i < clause.last && !/^[.?!]$/.test(tokens[i]!.text) ? i : null;
}

/** Exclusive token index at which the clause that begins at `from` ends. */
export function clauseEnd({ clause, later, cue }: Pick<CuePlace, 'clause' | 'later' | 'cue'>, from: number): number {
	const { tokens } = clause.doc;
	for (let i = from; i < clause.last; i++) {
		if (clause.isQuoted(i)) continue;
		const token = tokens[i]!;
		const next = tokens[i + 1];
		if (token.text === ';') return i;
		const nextCue = later.find((cue) => cue.first === i + 1);
		if (token.text === ',' && next) {
			if (
				nextCue?.participle ||
				(next.pos === 'VERB' && next.lower.endsWith('ing') && clause.isQuoted(i - 1)) ||
				/^(but|while|though|although|according)$/.test(next.lower)
			)
				return i;
			if (next.lower === 'and' && later.some((cue) => cue.first === i + 2)) return i;
		}
		if (token.lower === 'and' && nextCue?.participle === cue.participle && i > from) return i;
	}
	return clause.last;
}

/** The span of a run of tokens without the punctuation that ends it; null where nothing is left. */
export function toSpan(tokens: readonly Token[], { first, last }: TokenRange): Span | null {
	let end = last;
	while (end > first && /^[.,;:?!—–]+$/.test(tokens[end - 1]!.text)) end--;
	let start = first;
	while (start < end && /^[,;:—–]+$/.test(tokens[start]!.text)) start++;
	return end > start ? { start: tokens[start]!.start, end: tokens[end - 1]!.end } : null;
}
