import { isHyphen, isPossessiveMark } from '../../text/chunks';
import type { LabelRule, LabelSentence } from '../sentence';

const CALENDAR = /day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MARK = /^["“”,]$/;

/** "The Palestinian militant group Hamas", "a thriving Israel", "U.S.-brokered Abraham Accords", "Secretary of State Rubio". */
export const premodifier: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= reference.first && reference.last === p.last);
		if (reference.form !== 'name' || !phrase || /^(this|these|that|those)$/.test(tokens[phrase.first]!.lower))
			return [];
		// Without an article before "X's", the tagger may have taken a verb for a noun ("groups report Gaza's crisis").
		if (isPossessiveMark(tokens[phrase.last]) && phrase.core === phrase.first) return [];
		const last = reference.first;
		let first = last;
		while (first > phrase.core && describes(sentence, first - 1)) first--;
		while (first < last && (isHyphen(tokens[first]) || tokens[first]!.pos === 'ADV' || MARK.test(tokens[first]!.text)))
			first++;
		const head = last - 1;
		const cut = isHyphen(tokens[head]) || MARK.test(tokens[head]?.text ?? '');
		if (cut || !tokens.slice(first, last).some((token) => saysSomething(sentence, token.index))) return [];
		if (tokens[first - 1]?.lower === 'of' && sentence.words.titles.has(tokens[first - 2]?.lower ?? '')) first -= 2;
		const form = tokens[head]!.pos === 'NOUN' ? 'appositive' : 'premodifier';
		return [{ first, last, head, actor: reference.actor, form, mention: reference }];
	});
};

const isTitle = ({ words, doc }: LabelSentence, index: number): boolean =>
	words.titles.has(doc.tokens[index]!.lower.replace(/\.$/, ''));

/** Whether a token before a name may belong to its label. A capitalised word that is no title and no actor belongs to a longer name. */
function describes(sentence: LabelSentence, index: number): boolean {
	const token = sentence.doc.tokens[index]!;
	if (token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text)) {
		const named = sentence.references.some((r) => r.first <= index && index < r.last);
		return named || token.pos === 'ADJ' || isTitle(sentence, index);
	}
	return ['ADJ', 'NOUN', 'VERB', 'ADV'].includes(token.pos) || isHyphen(token) || MARK.test(token.text);
}

/** Whether a modifier says what the actor is: no bare nationality, day, number or place. */
function saysSomething(sentence: LabelSentence, index: number): boolean {
	const { lower, pos, text } = sentence.doc.tokens[index]!;
	if (isTitle(sentence, index)) return true;
	if (sentence.words.plainAdjectives.has(lower) || CALENDAR.test(lower) || !/\p{L}/u.test(text)) return false;
	const naming = (form: string) => form === 'name' || form === 'adjective';
	const named = sentence.references.some((r) => naming(r.form) && r.first <= index && index < r.last);
	return !named && ['ADJ', 'NOUN', 'VERB'].includes(pos);
}
