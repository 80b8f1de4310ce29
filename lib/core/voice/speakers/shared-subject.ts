import { type Stretch, stretch } from '../../text/tokens';
import { isSource } from '../attributions';
import type { CueTable } from '../cues';
import { type Clause, subjectBefore } from './speakers';

/** How far back the verb is looked for whose subject another one shares, in tokens. */
const REACH = 60;

/**
 * The subject that a verb without one shares with a verb before it: "Brook lashed out and accused", "Brook changed it
 * after claiming", "Brook spent millions on posters to claim". Null where it may be somebody else's.
 *
 * @param first - Token index of the verb with its auxiliaries.
 */
export function sharedSubject(clause: Clause, first: number, table: CueTable): Stretch | null {
	const { tokens } = clause.doc;
	const before = tokens[first - 1];
	const isParticiple = /ing$/.test(tokens.slice(first).find(({ pos }) => pos === 'VERB')?.lower ?? '');
	const joins = isParticiple ? /^(after|before|while|by)$/ : /^(and|but|then)$/;
	if (!before || first <= clause.first) return null;
	// "Brook, supposedly a friend of labor, then suggested"
	if (before.text === ',' && !isParticiple) {
		const apposed = subjectBefore(clause, first);
		return apposed && isSource(clause, apposed, table) ? apposed : null;
	}
	if (!joins.test(before.lower) && !isPurpose(clause, first)) return null;
	let subject: Stretch | null = null;
	for (let i = first - 2; i >= Math.max(clause.first, first - REACH); i--) {
		if (!/^(VERB|AUX)$/.test(tokens[i]!.pos) || clause.isQuoted(i)) continue;
		let start = i;
		while (start > clause.first && tokens[start - 1]!.pos === 'ADV') start--;
		const found = subjectBefore(clause, start);
		// "Lashed out at critics who hate him and accused"
		if (!found || /^(who|which|that)$/.test(tokens[start - 1]!.lower)) continue;
		subject = stretch(tokens, found);
		if (isSource(clause, subject, table)) return subject;
	}
	return subject;
}

/** "Spent millions on posters to claim", "used a rally in Ohio to claim", but not "urged voters in Ohio to claim". */
function isPurpose({ doc: { tokens }, phrases }: Clause, first: number): boolean {
	const place = phrases.findIndex(({ last }) => last === first);
	const [object, last] = [phrases[place - 1], phrases[place]];
	if (tokens[first]!.lower !== 'to' || !object || last?.first !== object.last + 1) return false;
	const verb = tokens[object.first - 1];
	const isThing = tokens[object.head]!.lower === tokens[object.head]!.lemma && tokens[object.head]!.pos === 'NOUN';
	return (
		/^(on|in|at|for|with|to)$/.test(tokens[object.last]!.lower) && (isThing || /^(spend|pay)$/.test(verb?.lemma ?? ''))
	);
}
