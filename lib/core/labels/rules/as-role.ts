import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { type Candidate, MARKS } from '../clause';
import { objectAt } from '../object';
import { nounPhrase } from '../phrase';
import { type LabelRule, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { subjectOf } from '../subject';
import { ownerOf } from './owner';

/** How far before "as" the verb may stand: "arrived in the country in 1903 as". */
const AS_REACH = 7;

/** "Her tenure as mayor of a big city", "campaigning in 2008 as a unifying force": the role somebody does something in. */
export const asRole: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first, sentence.last - 1).flatMap(({ index, lower }) => {
		const found = lower === 'as' ? roleAt(sentence, index + 1) : null;
		const actor =
			found &&
			(ownerBefore(sentence, index) ?? openedFor(sentence, index, found) ?? doerBefore(sentence, index, found));
		return actor ? [{ ...found, actor: actor.actor, form: 'other', mention: actor }] : [];
	});
};

/** An indefinite phrase, or a role without an article; what compares ("as bad as") is neither. */
function roleAt(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const found = nounPhrase(sentence, from);
	if (!found || /^(ADV|ADJ)$/.test(tokens[from - 2]?.pos ?? '')) return null;
	const indefinite = /^an?$/.test(tokens[from]!.lower);
	const role = isRole(sentence.words, tokens[found.head]) && found.first === from;
	const says = found.last - found.first > 1 || (!sentence.words.titles.has(tokens[found.head]!.lower) && role);
	return (indefinite || role) && says ? found : null;
}

/** "Her tenure as …": whose it is. */
function ownerBefore(sentence: LabelSentence, as: number): Reference | null {
	const phrase = sentence.phrases.find((p) => p.last === as);
	return phrase && sentence.words.tenures.has(sentence.doc.tokens[phrase.head]!.lemma)
		? ownerOf(sentence, phrase)
		: null;
}

/** "As mayor of the town, X …": the role the sentence, or a clause, opens with is the subject's behind the comma. */
function openedFor(sentence: LabelSentence, as: number, role: Candidate): Reference | null {
	const { tokens } = sentence.doc;
	const opens = as === sentence.first || (as === sentence.first + 1 && MARKS.test(tokens[as - 1]!.text));
	const from = tokens[role.last]?.text === ',' ? role.last + 1 : -1;
	const subject = opens ? referenceStarting(sentence, from) : null;
	return subject && /^(VERB|AUX|ADV|PUNCT)$/.test(tokens[subject.last]?.pos ?? '') ? subject : null;
}

/** "X campaigned in 2008 as …", "X met them as mayor of …": a role without an article is the subject's, unless the verb gives it to the object. */
function doerBefore(sentence: LabelSentence, as: number, role: Candidate): Reference | null {
	const { doc, words } = sentence;
	const { tokens } = doc;
	const bare = role.first === as + 1;
	for (let i = as - 1; i >= sentence.first && as - i <= AS_REACH; i--) {
		if (/^([,;:—–()"“”])$/.test(tokens[i]!.text)) return null;
		const { pos, lemma } = tokens[i]!;
		if (pos !== 'VERB') continue;
		// "Tore into Brook as a crook"
		if (tokens[i + 1]!.lower === 'into') return referenceEnding(sentence, as);
		// "Confirmed Brook as envoy"
		const given =
			words.grantingVerbs.has(lemma) && !words.succeedingVerbs.has(lemma) ? objectAt(sentence, i + 1) : null;
		if (given?.last === as) return given;
		const near = i === as - 1 || /^(ADP|ADV|NUM)$/.test(tokens[i + 1]!.pos);
		if (words.succeedingVerbs.has(lemma) && referenceStarting(sentence, i + 1)) return subjectOf(sentence, i);
		const does =
			(near && words.roleVerbs.has(lemma)) || (bare && !words.asVerbs.has(lemma) && !words.grantingVerbs.has(lemma));
		return does ? subjectOf(sentence, i) : null;
	}
	return null;
}
