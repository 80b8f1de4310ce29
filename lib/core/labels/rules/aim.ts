import type { Reference } from '../../actors/references';
import type { NounPhrase } from '../../text/chunks';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { ownerOf } from './possessive';

/** What somebody is out to be. */
const AIM =
	/^(bid|quest|campaign|effort|attempt|run|drive|race|fight|dream|hope|ambition|plan|desire|wish|struggle|path|battle|aspiration)$/;

/** "Her bid to become the first woman to …", "his dream of being king". */
export const aim: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const link = tokens[phrase.last];
		const verb = tokens[phrase.last + 1];
		const isAim =
			AIM.test(tokens[phrase.head]!.lemma) &&
			/^(to|of)$/.test(link?.lower ?? '') &&
			/^(be|become)$/.test(verb?.lemma ?? '');
		const owner = isAim ? (doerBehind(sentence, phrase) ?? ownerOf(sentence, phrase)) : null;
		const found = owner ? nounPhrase(sentence, phrase.last + 2) : null;
		return owner && found ? [{ ...found, actor: owner.actor, form: 'other', mention: owner }] : [];
	});

/** "In his bid to become mayor, X …": one's own aim, so that it is the subject's. */
function doerBehind({ doc: { tokens }, references, first }: LabelSentence, phrase: NounPhrase): Reference | null {
	if (phrase.first !== first + 1 || !/^(in|with|despite|after|during)$/.test(tokens[first]!.lower)) return null;
	if (!/^(his|her|their|its)$/.test(tokens[phrase.first]!.lower)) return null;
	return (
		references.find(
			(r) =>
				r.first > phrase.last &&
				/^[,)]$/.test(tokens[r.first - 1]!.text) &&
				r.form === 'name' &&
				/^(AUX|VERB|ADV)$/.test(tokens[r.last]?.pos ?? ''),
		) ?? null
	);
}
