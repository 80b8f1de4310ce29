import type { ActorRef } from '../../actors/gazetteer';
import { isRole } from '../../actors/words';
import type { NounPhrase } from '../../text/chunks';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelRule, type LabelSentence } from '../sentence';
import { isSaidBy } from './said-by';

/** How far before "by" a deed may begin, in phrases: "the relentless hijacking of their hopes by X". */
const DEED_REACH = 3;
/** "crimes committed by X" */
const DONE = /^(commit|perpetrate|wage|inflict|launch|unleash)$/;

/** "A brutal attack by X", "the relentless hijacking of their hopes by X", "the crimes committed by X": a deed that a word judges, with its doer. */
export const deedBy: LabelRule = (sentence) =>
	sentence.phrases.flatMap((doer) => {
		const { tokens } = sentence.doc;
		const by = doer.first - 1;
		const actor = tokens[by]?.lower === 'by' ? doerOf(sentence, doer) : null;
		if (!actor) return [];
		const end = DONE.test(tokens[by - 1]?.lemma ?? '') ? by - 1 : by;
		const before = sentence.phrases.filter((p) => p.last <= end).slice(-DEED_REACH);
		const whole = before.filter((p) => nounPhrase(sentence, p.first, true)?.last === end);
		// "Deemed a terrorist group by the state": what it is called is no deed.
		if (end === by && whole.some((p) => isSaidBy(sentence, p.owner?.first ?? p.first))) return [];
		// "The victim of a brutal attack by X": nobody is a deed.
		const deed = whole.find((p) => !isRole(sentence.words, tokens[p.head]));
		if (!deed || deed.owner || !judges(sentence, { first: deed.core, last: deed.head + 1 })) return [];
		return [{ first: deed.core, last: end, head: deed.head, actor, form: 'other', mention: doer } satisfies Draft];
	});

/** Whom a phrase names, by its head or by an adjective ("the Israeli occupation"). */
function doerOf({ references }: LabelSentence, { first, head, last }: NounPhrase): ActorRef | null {
	const inside = references.filter((r) => r.first >= first && r.last <= last);
	return (inside.find((r) => r.last > head) ?? inside.find((r) => r.form === 'adjective'))?.actor ?? null;
}

/** "Join this club of strength", "expands the regional coalition", "an expansion of the circle of peace": what a group or agreement is called where one joins it. */
export const joined: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const isBody = sentence.words.bodies.has(tokens[phrase.head]!.lemma);
		const found = isBody && isJoined(sentence, phrase) ? nounPhrase(sentence, phrase.first) : null;
		const actor = found && bodyBefore(sentence, phrase.first);
		const names =
			found &&
			sentence.references.some((r) => r.actor.id === actor?.id && r.first >= found.first && r.last <= found.last);
		return actor && !names && found.last - found.first > 1
			? [{ ...found, actor, form: 'metaphor', mention: null }]
			: [];
	});

function isJoined({ doc: { tokens }, words }: LabelSentence, { first, core }: NounPhrase): boolean {
	const before = tokens[first - 1];
	// 'This "club of strength"'
	const opening = /^["“‘]$/.test(tokens[core - 1]?.text ?? '') ? core - 2 : first;
	if (tokens[opening]?.lower === 'this') return true;
	if (!before || !/^(the|that)$/.test(tokens[first]!.lower)) return false;
	const verb = tokens[first - 2]?.lemma ?? '';
	const getOn = /^(on|aboard)$/.test(before.lower) && /^(get|jump|climb|be)$/.test(verb);
	const expansion = before.lower === 'of' && /^(expansion|enlargement|extension|widening|revival)$/.test(verb);
	return words.joiningVerbs.has(before.lemma) || getOn || expansion;
}

/** The agreement named last. */
function bodyBefore({ references, latestBody }: LabelSentence, first: number): ActorRef | null {
	const named = references.findLast((r) => r.form === 'name' && r.last <= first && r.actor.kind === 'agreement');
	return named?.actor ?? latestBody;
}
