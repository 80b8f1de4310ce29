import { nounPhrase } from '../phrase';
import type { LabelRule } from '../sentence';
import { doerBehind, ownerOf } from './owner';

/** "Her bid to become the first woman to …", "his dream of being king". */
export const aim: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const link = tokens[phrase.last];
		const verb = tokens[phrase.last + 1];
		const isAim =
			sentence.words.aims.has(tokens[phrase.head]!.lemma) &&
			/^(to|of)$/.test(link?.lower ?? '') &&
			/^(be|become)$/.test(verb?.lemma ?? '');
		const owner = isAim ? (doerBehind(sentence, phrase) ?? ownerOf(sentence, phrase)) : null;
		const found = owner ? nounPhrase(sentence, phrase.last + 2) : null;
		return owner && found ? [{ ...found, actor: owner.actor, form: 'other', mention: owner }] : [];
	});
