import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import type { Candidate } from '../clause';
import { type LabelSentence, referenceEnding } from '../sentence';
import { isTitleAt } from './modifier-words';
import { officeStart } from './split-office';

/** "Secretary of State Brook", "US Speaker of the House Ada Brook", "former Minister of Health Ada Brook": an office with what it is of, right before a person's name. */
export function officeOf(sentence: LabelSentence, { actor }: Reference, own: number): Candidate | null {
	if (actor.kind !== 'person') return null;
	const { tokens } = sentence.doc;
	const isOther = (i: number) =>
		sentence.references.some((r) => r.actor.kind === 'person' && r.first <= i && i < r.last);
	let of = own - 1;
	while (of > sentence.first && /^\p{Lu}/u.test(tokens[of]!.text) && !isOther(of)) of--;
	if (tokens[of]?.lower === 'the') of--;
	if (of === own - 1 || tokens[of]?.lower !== 'of' || !isTitleAt(sentence, of - 1)) return roleOf(sentence, own);
	return { first: officeStart(sentence, of - 1), last: own, head: of - 1 };
}

/** "Former U.S. ambassador to Norway Ada Brook": a role in the singular with the state or the body that it is held at. */
function roleOf(sentence: LabelSentence, own: number): Candidate | null {
	const { tokens } = sentence.doc;
	const held = referenceEnding(sentence, own);
	if (held?.form !== 'name' || !/^(state|organization|government|office|armed-group|party)$/.test(held.actor.kind))
		return null;
	const link = tokens[held.first - 1]?.pos === 'DET' ? held.first - 2 : held.first - 1;
	const role = sentence.phrases.find((p) => p.last === link);
	const head = role ? tokens[role.head]! : undefined;
	if (!role || !/^(of|to|for|at)$/.test(tokens[link]?.lower ?? '') || head?.pos !== 'NOUN') return null;
	return isRole(sentence.words, head) && head.lower === head.lemma
		? { first: role.core, last: own, head: role.head }
		: null;
}
