import type { Reference } from '../../actors/references';
import { thing } from '../../actors/unlisted';
import { isRole } from '../../actors/words';
import type { NounPhrase } from '../../text/chunks';
import { isPlural } from '../../text/tokens';
import { type Draft, draftOf, type LabelSentence } from '../sentence';
import { nameStart } from './name-start';

/** "Harvey Milk and other San Francisco liberals": the class is the name's too; "the arrest of Brook and other harsh measures" is said of the arrest. */
export const otherPhrase = (sentence: LabelSentence): Draft[] =>
	sentence.references.flatMap((reference) => {
		const { tokens } = sentence.doc;
		const and = tokens[reference.last]?.text === ',' ? reference.last + 1 : reference.last;
		if (!/^(and|or)$/.test(tokens[and]?.lower ?? '') || tokens[and + 1]?.lower !== 'other') return [];
		const phrase = sentence.phrases.find((p) => p.first <= and + 1 && and + 1 < p.last);
		const first = and + 2;
		if (reference.form !== 'name' || !phrase || phrase.last - first < 2) return [];
		const head = tokens[phrase.head]!;
		if (!isPlural(head)) return [];
		if (!sentence.words.measures.has(head.lemma))
			return [{ ...draftOf(phrase, reference.actor, 'other', reference), first }];
		const deed = deedOf(sentence, reference);
		if (!deed) return [];
		const { text } = sentence.doc;
		const actor = thing(text.slice(tokens[deed.core]!.start, tokens[reference.last - 1]!.end));
		return [{ ...draftOf(phrase, actor, 'other', { first: deed.first, last: reference.last }), first }];
	});

/** The deed that "of" hangs a name on: "the arrest of Brook"; null where none does. */
function deedOf(sentence: LabelSentence, reference: Reference): NounPhrase | null {
	const { tokens } = sentence.doc;
	const name = nameStart(sentence, reference);
	const of = tokens[name - 1]?.pos === 'DET' ? name - 2 : name - 1;
	const phrase = tokens[of]?.lower === 'of' ? sentence.phrases.find((p) => p.last === of) : undefined;
	return phrase && !isRole(sentence.words, tokens[phrase.head]) ? phrase : null;
}
