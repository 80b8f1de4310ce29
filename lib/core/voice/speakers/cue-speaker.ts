import type { Stretch } from '../../text/tokens';
import type { VerbCue } from '../cues';
import { UNFIT } from '../denial/denial-words';
import { type Clause, speakerAfter, subjectBefore } from './speakers';

/** How far behind a passive cue its "by" is looked for, in tokens. */
const BY_REACH = 9;

/** The subject of the sentence's first verb: whoever a participle without a subject belongs to. */
export function mainSubject(clause: Clause, before: number): Stretch | null {
	const { tokens } = clause.doc;
	for (let i = clause.first; i < before; i++) {
		const { pos } = tokens[i]!;
		if ((pos !== 'VERB' && pos !== 'AUX') || clause.isQuoted(i)) continue;
		const subject = subjectBefore(clause, i);
		if (subject) return subject;
	}
	return null;
}

/** Token index of the "by" of a passive cue, within its clause; null where there is none. */
export function byBehind({ doc: { tokens }, last }: Clause, cue: VerbCue): number | null {
	for (let i = cue.last; i < Math.min(last, cue.last + BY_REACH); i++) {
		if (tokens[i]!.lower === 'by') return i;
		if (/^(VERB|AUX)$/.test(tokens[i]!.pos) || tokens[i]!.text === ',') return null;
	}
	return null;
}

/** Who says it, for a verb cue; `previous` is the speaker of the cue before it in the sentence. */
export function speakerOf(clause: Clause, cue: VerbCue, previous: Stretch | null): Stretch | null {
	const { tokens } = clause.doc;
	const by = byBehind(clause, cue);
	if (cue.passive || by === cue.last) return by === null ? null : speakerAfter(clause, by + 1);
	const before = tokens[cue.first - 1];
	const afterQuote =
		before !== undefined && (clause.isQuoted(cue.first - 1) || before.text === ',' || cue.first === clause.first);
	if (cue.participle) return (previous ?? mainSubject(clause, cue.first)) || null;
	if (afterQuote && cue.class === 'speech') {
		const inverted = speakerAfter(clause, cue.last);
		// "…, said the mayor.", but not "Ortiz, the mayor, said the river is low."
		const closes = inverted && (inverted.last >= clause.last || /^(PUNCT|ADP)$/.test(tokens[inverted.last]!.pos));
		if (inverted && (closes || clause.isQuoted(cue.first - 1))) return inverted;
	}
	if (before?.lower === 'and' || before?.lower === 'but') return previous;
	const subject = subjectBefore(clause, cue.first);
	// "It is no stretch to say that …" is anybody's.
	if (subject && tokens[cue.first]!.lower === 'to' && UNFIT.has(tokens[subject.last - 1]!.lemma)) return null;
	const bearer = subject && tokens[cue.first]!.lower === 'to' ? bearerOf(clause, subject) : subject;
	return bearer ?? (before?.text === ',' ? previous : null);
}

/** "The mayor has the courage to say": whoever has it, makes it or finds it speaks; who is asked to say it stays so. */
function bearerOf(clause: Clause, subject: Stretch): Stretch | null {
	const { tokens } = clause.doc;
	const verb = tokens[subject.first - 1];
	const isHeld =
		/^(VERB|AUX)$/.test(verb?.pos ?? '') &&
		/^(have|make|find|muster|show|summon)$/.test(verb!.lemma) &&
		/^(an?|the|no|any)$/.test(tokens[subject.first]!.lower) &&
		tokens[subject.last - 1]!.pos === 'NOUN';
	return isHeld ? subjectBefore(clause, verb!.index) : subject;
}
