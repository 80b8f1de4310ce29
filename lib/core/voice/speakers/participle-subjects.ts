import { type Stretch, stretch, type TokenRange } from '../../text/tokens';
import type { CueTable } from '../cues';
import { type Clause, subjectBefore } from './speakers';

/** Verbs whose object does what a participle behind it says: "found ten teachers saying". */
const SENSES = /^(find|show|see|hear|catch|watch|film|record|picture|capture|depict|portray|leave)$/;
/** How far before an "and" its "leave" may stand, in tokens. */
const LEAVE_REACH = 14;
const HANGS = /^(of|from|in)$/;
/** How far before its "at" the verb of an attack may stand, in tokens: "took aim at", "hit back at". */
const AIM_REACH = 3;

/**
 * Who does what a verb says that has no subject of its own but an object before it: "found ten teachers saying", "left the
 * family furious and calling him so", "attacked the banker for calling it so", "used gas to attack". Null where no object
 * of another verb stands there.
 *
 * @param first - Token index of the verb with its auxiliaries.
 */
export function objectSubject(clause: Clause, first: number, table: Pick<CueTable, 'judging'>): Stretch | null {
	const { tokens } = clause.doc;
	const before = tokens[first - 1];
	if (!before || first <= clause.first) return null;
	if (tokens[first]!.lower === 'to') return ofUser(clause, first);
	if (!tokens[first]!.lower.endsWith('ing')) return null;
	if (before.lower === 'for') return blamedFor(clause, first - 1, table);
	if (before.lower === 'and') return leftSo(clause, first - 1);
	const object = phraseTo(clause, first);
	return object && SENSES.test(tokens[object.first - 1]?.lemma ?? '') ? stretch(tokens, object) : null;
}

/** "The sight of Brook surrounded by workers suggests": what stands before a participle, and not who does that; null elsewhere. */
export function behindAgent(clause: Clause, first: number, speaker: Stretch): Stretch | null {
	const { tokens } = clause.doc;
	const participle = tokens[speaker.first - 2];
	const isAgent = tokens[speaker.first - 1]?.lower === 'by' && speaker.last === first;
	if (!isAgent || participle?.pos !== 'VERB' || participle.index <= clause.first) return null;
	const subject = subjectBefore(clause, participle.index);
	return subject && stretch(tokens, { first: subject.first, last: first });
}

/** "Used gas to attack": not the gas does so. */
function ofUser(clause: Clause, to: number): Stretch | null {
	const { tokens } = clause.doc;
	const object = phraseTo(clause, to);
	const verb = object ? tokens[object.first - 1] : undefined;
	if (verb?.lemma !== 'use' || verb.index <= clause.first) return null;
	let at = verb.index;
	while (at > clause.first && /^(AUX|ADV)$/.test(tokens[at - 1]!.pos)) at--;
	return subjectBefore(clause, at);
}

/** "Took aim at the banker for calling it so", "criticized Brook for calling it so" */
function blamedFor(clause: Clause, link: number, { judging }: Pick<CueTable, 'judging'>): Stretch | null {
	const { tokens } = clause.doc;
	const object = phraseTo(clause, link);
	const before = object ? tokens[object.first - 1] : undefined;
	if (!object || !before) return null;
	const isAimed =
		/^(at|on)$/.test(before.lower) &&
		tokens
			.slice(Math.max(clause.first, before.index - AIM_REACH), before.index)
			.some(({ lemma }) => /^(aim|hit|lash|round|rage|turn|snap|shoot|fire|hammer)$/.test(lemma));
	return isAimed || judging.has(before.lemma) ? stretch(tokens, object) : null;
}

/** "Leaving the family furious and calling him so" */
function leftSo(clause: Clause, and: number): Stretch | null {
	const { tokens } = clause.doc;
	for (let i = and - 2; i >= Math.max(clause.first, and - LEAVE_REACH); i--) {
		if (/^[,;:—–]$/.test(tokens[i]!.text) || clause.isQuoted(i)) return null;
		if (tokens[i]!.lower !== 'leaving') continue;
		const object = clause.phrases.findLast(
			({ last }) => last > i + 1 && last < and && /^(ADJ|VERB|ADV)$/.test(tokens[last]!.pos),
		);
		return object ? stretch(tokens, { first: i + 1, last: object.last }) : null;
	}
	return null;
}

/** The phrase that ends right before a token, with what it hangs on: "ten percent of teachers". */
function phraseTo({ doc: { tokens }, phrases }: Clause, end: number): TokenRange | null {
	let place = phrases.findIndex(({ last }) => last === end);
	if (place < 0) return null;
	let { first } = phrases[place]!;
	for (; place > 0; place--) {
		const left = phrases[place - 1]!;
		const isHung = left.last === first - 1 && HANGS.test(tokens[first - 1]!.lower);
		if (!isHung && phrases[place]!.owner !== left) break;
		first = left.first;
	}
	return { first, last: end };
}
