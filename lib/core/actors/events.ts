import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { Reference } from './references';
import { type Found, latest, type Seen, seenIn } from './salience';
import type { ReferenceTable } from './words';

/** "Kazakhstan's decision", "the decision by Kazakhstan", "the move". */
export function eventOf(
	doc: TextDoc,
	phrase: NounPhrase,
	phrases: readonly NounPhrase[],
	names: readonly Reference[],
	seen: readonly Seen[],
	sentence: number,
	table: ReferenceTable,
): Found | null {
	const { tokens } = doc;
	const head = tokens[phrase.head]!.lemma;
	const event = table.acts.has(head) ? 'act' : table.utterances.has(head) ? 'utterance' : null;
	if (!event) return null;
	const here = seenIn(seen, sentence);
	const owner = phrase.owner
		? here.findLast((one) => one.last === phrase.owner!.last && one.form !== 'adjective')?.actor
		: here.findLast((one) => one.first === phrase.first && one.form === 'pronoun')?.actor;
	if (owner)
		return {
			at: { first: phrase.owner?.first ?? phrase.first, last: phrase.last },
			actor: owner,
			form: 'event',
			event,
		};
	const by = /^(by|of)$/.test(tokens[phrase.last]?.lower ?? '')
		? phrases.find((p) => p.first === phrase.last + 1)
		: undefined;
	const agent = by && names.find((name) => name.last === by.last && name.form === 'name');
	if (agent) return { at: { first: phrase.first, last: by.last }, actor: agent.actor, form: 'event', event };
	const definite = /^(the|this|that|such)$/.test(tokens[phrase.first]!.lower) && phrase.last - phrase.core === 1;
	const before = definite
		? (latest(seen, sentence, 6, (one) => one.event === event) ??
			(event === 'utterance' ? lastSpeaker(seen, sentence) : null))
		: null;
	return before && { at: phrase, actor: before.actor, form: 'event', event };
}

/** Whoever was the subject shortly before, for "the statement" that nobody's name stands beside. */
const lastSpeaker = (seen: readonly Seen[], sentence: number): Seen | null =>
	latest(
		seen,
		sentence,
		2,
		(one) => one.subject && ['organization', 'armed-group', 'person', 'government', 'party'].includes(one.actor.kind),
	);
