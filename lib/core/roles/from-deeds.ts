import type { PhraseHit } from '../text/phrases';
import { isNegated } from '../voice/denial/negation';
import { type Clue, clueOf, type RoleSentence } from './clue';
import { objectAt, type RoleObject } from './objects';
import type { Role } from './role';
import type { RoleVerb } from './role-words';
import { forcesBefore, subjectOfGroup } from './subject';
import { isDoubted, isMistaken, readVerb, type VerbGroup } from './verb-group';

/** What an actor does ("brokered a truce", "civilians were rescued by X") and what is done to it ("X was bombed"). */
export function fromDeeds(sentence: RoleSentence): Clue[] {
	const { doc, table, first, last } = sentence;
	const clues: (Clue | null)[] = [];
	for (let i = first; i < last; i++) {
		const within = <T>(hits: readonly PhraseHit<T>[]) => hits.filter((hit) => hit.last <= last);
		if (/^(NOUN|VERB|ADJ)$/.test(doc.tokens[i]!.pos))
			for (const hit of within(table.acts.at(doc.tokens, i))) clues.push(sufferingOf(sentence, hit));
		if (!/^(VERB|ADV)$/.test(doc.tokens[i]!.pos) && !isMistaken(doc.tokens[i]!)) continue;
		for (const hit of within(table.does.at(doc.tokens, i))) clues.push(doing(sentence, hit));
		for (const hit of within(table.suffers.at(doc.tokens, i))) clues.push(suffering(sentence, hit));
	}
	return clues.filter((clue) => clue !== null);
}

function doing(sentence: RoleSentence, hit: PhraseHit<RoleVerb>): Clue | null {
	const { role, objects } = hit.value;
	const group = readVerb(sentence, hit);
	if (!group) return null;
	if (group.passive) {
		if (objects !== null) return null;
		const doer = agentOf(sentence, group);
		return doer && clueOf(doer.reference, { role, names: false, first: group.first, last: doer.last });
	}
	const object = objectAt(sentence, hit.last);
	if (objects && !(object && isAmong(object, objects))) return null;
	const doer = forcesBefore(sentence, group.first) ?? subjectOfGroup(sentence, group);
	return clueOf(doer, { role, names: false, first: group.first, last: object?.last ?? hit.last });
}

function suffering(sentence: RoleSentence, hit: PhraseHit<Role>): Clue | null {
	const group = readVerb(sentence, hit);
	if (!group) return null;
	const role = hit.value;
	if (group.passive) {
		return clueOf(subjectOfGroup(sentence, group), { role, names: false, first: group.first, last: hit.last });
	}
	const object = objectAt(sentence, hit.last);
	return object && clueOf(object.reference, { role, names: false, first: group.first, last: object.last });
}

/** "The killing of X", told as having happened. */
function sufferingOf(sentence: RoleSentence, { value: role, first, last }: PhraseHit<Role>): Clue | null {
	const { tokens } = sentence.doc;
	const phrase = sentence.phrases.find((one) => one.first <= first && first < one.last);
	// "A killing of X" may be any there could be.
	if (tokens[last]?.lower !== 'of' || /^(an?|any|another|no)$/.test(tokens[phrase?.first ?? first]!.lower)) return null;
	if (isDoubted(sentence, first) || isNegated(tokens, first, sentence.first)) return null;
	const object = objectAt(sentence, last + 1);
	return object && clueOf(object.reference, { role, names: false, first, last: object.last });
}

/** Whoever "by" brings after a passive. */
function agentOf(sentence: RoleSentence, { last }: VerbGroup): RoleObject | null {
	return sentence.doc.tokens[last]?.lower === 'by' ? objectAt(sentence, last + 1) : null;
}

const isAmong = ({ words, reference }: RoleObject, objects: ReadonlySet<string>): boolean =>
	words.some((word) => objects.has(word)) ||
	(objects.has('somebody') && reference?.actor.kind === 'person' && reference.form !== 'event');
