import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { Reference } from './references';
import { type Choice, type Found, latest, type Seen, seenIn } from './salience';
import type { ReferenceTable } from './words';

/**
 * Nouns so wide, or so like one another, that they may take up any act or utterance ("the move" after "the visit", "the
 * entry" after "the accession"); "the visit" only takes up a visit.
 */
const WIDE =
	/^(decision|move|choice|step|announcement|action|development|timing|accession|entry|participation|involvement|admission|membership|inclusion|statement|reaction|response|rhetoric|rebuke|condemnation|criticism|accusation|remark|comment|claim|message|speech|warning|threat|language)$/;

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
	const noun = tokens[phrase.head]!.lemma;
	const kind = table.acts.has(noun) ? 'act' : table.utterances.has(noun) ? 'utterance' : null;
	if (!kind) return null;
	const event = { noun, class: kind } as const;
	const here = seenIn(seen, sentence);
	const owner = phrase.owner
		? here.findLast((one) => one.last === phrase.owner!.last && one.form !== 'adjective')
		: here.findLast((one) => one.first === phrase.first && one.form === 'pronoun');
	if (owner)
		return {
			at: { first: phrase.owner?.first ?? phrase.first, last: phrase.last },
			actor: owner.actor,
			form: 'event',
			event,
			confidence: owner.confidence,
		};
	// "The accession of X" is X's own; "the invasion of X" is done to it.
	const link = WIDE.test(noun) ? /^(by|of)$/ : /^by$/;
	const by = link.test(tokens[phrase.last]?.lower ?? '') ? phrases.find((p) => p.first === phrase.last + 1) : undefined;
	const agent = by && names.find((name) => name.last === by.last && name.form === 'name');
	if (agent)
		return { at: { first: phrase.first, last: by.last }, actor: agent.actor, form: 'event', event, confidence: 1 };
	const maker = makerOf(doc, phrase, here);
	if (maker) return { at: phrase, actor: maker.actor, form: 'event', event, confidence: maker.confidence };
	const definite = /^(the|this|that|such)$/.test(tokens[phrase.first]!.lower) && phrase.last - phrase.core === 1;
	const before = definite
		? (latest(
				seen,
				sentence,
				6,
				({ event: one }) => one !== null && (one.noun === noun || (one.class === kind && WIDE.test(noun))),
			) ?? (WIDE.test(noun) && kind === 'utterance' ? lastSpeaker(seen, sentence) : null))
		: null;
	return before && { at: phrase, actor: before.one.actor, form: 'event', event, confidence: before.confidence };
}

/** "Brook held a rally", "the board issued an order": an act that the subject of the sentence is just then said to do. */
function makerOf({ tokens }: TextDoc, { first }: NounPhrase, here: readonly Seen[]): Seen | undefined {
	const verb = tokens[first - 1];
	const does = verb?.pos === 'VERB' && MAKING.test(verb.lemma) && /^an?$/.test(tokens[first]!.lower);
	return does ? here.find((one) => one.subject && one.form !== 'adjective') : undefined;
}

const MAKING = /^(hold|make|give|launch|deliver|stage|mount|issue|announce|offer|propose|unveil|take|adopt|wage)$/;

/** Whoever was the subject shortly before, for "the statement" that nobody's name stands beside. */
const lastSpeaker = (seen: readonly Seen[], sentence: number): Choice | null =>
	latest(
		seen,
		sentence,
		2,
		(one) => one.subject && ['organization', 'armed-group', 'person', 'government', 'party'].includes(one.actor.kind),
	);
