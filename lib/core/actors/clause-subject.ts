import type { Token } from '../text/tokens';
import type { Seen } from './salience';

/** Tells by its id whether an actor is a verb's subject; everybody may be where a pronoun is that stands for nobody known. */
export type IsSubject = (actor: string) => boolean;

/** What hangs a name on the subject. */
const HANGS = /^(of|for|by|from|about|against|in|on|at)$/;

/**
 * Whoever stands right before a verb group or its "who"; else the subject of the sentence as far as it was read.
 *
 * @param verb - Token index of the verb.
 * @param here - What was seen of the sentence so far.
 */
export function subjectOf(tokens: readonly Token[], verb: number, here: readonly Seen[]): IsSubject {
	let end = verb;
	while (/^(AUX|ADV|PART)$/.test(tokens[end - 1]?.pos ?? '')) end--;
	if (/^(who|which|that)$/.test(tokens[end - 1]?.lower ?? '')) end -= tokens[end - 2]?.text === ',' ? 2 : 1;
	const before = here.findLast((one) => one.last === end && one.form !== 'adjective');
	// "Critics of Brook rejected …": the critics did.
	if (before && HANGS.test(tokens[before.first - 1]?.lower ?? '')) return () => false;
	if (before) return (actor) => actor === before.actor.id;
	const { pos, lower } = tokens[end - 1] ?? {};
	if (pos === 'PRON' && /^(he|she|they|it|we|i|you)$/.test(lower ?? '')) return () => true;
	// "Critics rejected the claim": somebody of no name, who is not the subject before.
	if (pos === 'NOUN' || pos === 'PROPN') return () => false;
	const subject = here.find((one) => one.subject && one.form !== 'adjective');
	return (actor) => actor === subject?.actor.id;
}
