import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isTime } from '../../text/calendar';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { isPlural, type Token, type TokenRange } from '../../text/tokens';
import type { Draft, LabelRule, LabelSentence } from '../sentence';
import { canModify } from './can-modify';
import { pastClause } from './clause-before';
import { labelStart } from './label-start';
import { looseModifier } from './loose-modifier';
import { isCourtesy, isPersonNoun, isTitleAt, MARK, saysSomething } from './modifier-words';
import { officeOf } from './office-of';
import { splitOffice } from './split-office';

/** "The so-called X" says that it is called so. */
const CITING = /^(called|acronym|name|term|word|phrase|nickname|alias)s?$/;
/** "President Trump next year", "Rep. Adam Brook Wednesday night" */
const WHEN = /^(next|last|this|early|late|night|morning|afternoon|evening)$/;
/** Past forms that the tagger may take for a noun or an adjective behind a name: "Brook shot back", "Brook alleged fraud". */
const PAST =
	/^(shot|cut|hit|bid|split|cast|put|set|quit|thought|felt|left|saw|rose|spoke|fell|alleged|vowed|pledged|asked)$/;

/** "The Palestinian militant group Hamas", "a thriving Israel", "U.S.-brokered Abraham Accords", "Secretary of State Rubio". */
export const premodifier: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = reference.form === 'name' ? phraseOf(sentence, reference) : undefined;
		if (!phrase) return [];
		const own = ownStart(sentence, reference);
		const certain =
			officeOf(sentence, reference, own) ?? splitOffice(sentence, reference, own) ?? looseModifier(sentence, reference);
		if (certain) return [{ ...certain, form: 'premodifier', ...saidOf(reference, own) }];
		// "The hospital director Dr. Ada Brook", "the corrupt state Senate": a courtesy or a level stands between.
		const isApart = own > phrase.core + 1 && (isCourtesy(sentence, own - 1) || isLevel(sentence, own - 1, reference));
		const last = isApart ? own - 1 : own;
		const found = beforeName(sentence, reference, phrase, last);
		return found ? apart(sentence, found) : [];
	});

/** The phrase a name is the head of: nothing follows the name in it but a time. A given name taken for a verb ends the phrase before. */
function phraseOf(sentence: LabelSentence, { actor, first, last }: Reference): NounPhrase | undefined {
	const { phrases, doc } = sentence;
	const { tokens } = doc;
	const around = phrases.find((p) => p.first <= first && first < p.last) ?? phrases.find((p) => p.last === first);
	// "The retired Marine general"
	if (tokens[last]?.lower === 'general' || isProduct(tokens, { actor, last })) return undefined;
	const rest = around ? tokens.slice(last, around.last) : [];
	if (rest[0] && PAST.test(rest[0].lower)) return around;
	if (rest[0] && isVerbBehind(sentence, { first, last })) return around;
	return rest.every(({ lower }) => WHEN.test(lower) || isTime(lower)) ? around : undefined;
}

/** "President Ada Brook returns to Ohio": a verb that the tagger takes for a noun, unless it is a role ("President Brook supporters") or a verb of its own follows ("President Brook tweets show"). */
function isVerbBehind(sentence: LabelSentence, { first, last }: TokenRange): boolean {
	const verb = sentence.doc.tokens[last]!;
	const next = sentence.doc.tokens[last + 1];
	const titled = isTitleAt(sentence, first) || isTitleAt(sentence, first - 1);
	if (!titled || !isPlural(verb) || isRole(sentence.words, verb)) return false;
	return next === undefined || /^(ADP|DET|PROPN|PUNCT|ADV)$/.test(next.pos);
}

/** "A costly Brook watch": no verb agrees with one body in its bare form, so that the name is but part of a phrase. */
const isProduct = (tokens: readonly Token[], { actor, last }: Pick<Reference, 'actor' | 'last'>): boolean =>
	/^(organization|unknown)$/.test(actor.kind) &&
	tokens[last]?.pos === 'VERB' &&
	tokens[last]!.lower === tokens[last]!.lemma &&
	!PAST.test(tokens[last]!.lower);

const saidOf = ({ actor, last }: Reference, own: number) => ({ actor, mention: { first: own, last } });

/** What stands before a name in its phrase. */
function beforeName(sentence: LabelSentence, reference: Reference, phrase: NounPhrase, last: number): Draft | null {
	const { tokens } = sentence.doc;
	const head = last - 1;
	const office = reference.actor.kind === 'person' && head >= phrase.core && isPersonNoun(sentence, head);
	// "That President Trump has vowed": before a title "that" opens a clause.
	const pointing = tokens[phrase.first]!.lower;
	if (/^(this|these|those)$/.test(pointing) || (pointing === 'that' && !(office && isTitleAt(sentence, head))))
		return null;
	// Without an article before "X's", the tagger may have taken a verb for a noun ("groups report Gaza's crisis").
	if (isPossessiveMark(tokens[reference.last]) && phrase.core === phrase.first && !office) return null;
	const first = pastClause(sentence, { first: labelStart(sentence, reference, phrase, last), last });
	// "World War I-era": the compound is part of a longer one.
	if (isHyphen(tokens[first + 1]) && tokens[first - 1]?.pos === 'PROPN') return null;
	const cut =
		head < first ||
		isHyphen(tokens[head]) ||
		MARK.test(tokens[head]!.text) ||
		CITING.test(tokens[head]!.lower) ||
		isLevel(sentence, head, reference) ||
		(reference.actor.kind !== 'person' && sentence.words.units.has(tokens[head]!.lemma));
	if (cut || !tokens.slice(first, last).some((token) => saysSomething(sentence, token.index, last, reference)))
		return null;
	if (!canModify(sentence, reference, phrase, { first, last, head })) return null;
	const form = tokens[head]!.pos === 'NOUN' ? 'appositive' : 'premodifier';
	// "Olga Lund's lawyer Ada Brook": whose lawyer is a part of what she is.
	const owner = first === phrase.core && office ? phrase.owner : null;
	const from = owner ? pastClause(sentence, { first: owner.core, last: owner.last }) : first;
	return { first: from, last, head, form, ...saidOf(reference, last) };
}

/** Where the name itself begins in a reference: "Trump" in "President Trump". */
function ownStart(sentence: LabelSentence, { actor, first, last }: Reference): number {
	let own = first;
	if (actor.kind !== 'person') return own;
	while (own < last - 1 && isTitleAt(sentence, own)) own++;
	return own;
}

/** "The state Senate", "a city council": of what level a body is belongs to its name. */
const isLevel = ({ doc: { tokens } }: LabelSentence, at: number, { actor: { kind } }: Reference): boolean =>
	/^(government|organization|unknown|office)$/.test(kind) &&
	/^(city|county|district|province|state|town)$/.test(tokens[at]!.lower);

const isCommon = ({ text, lower, pos }: Token): boolean => text === lower && pos === 'NOUN';

/** "Democratic candidate Sen. Ada Brook", "candidate former mayor Ada Brook": a role and the title behind it are two labels. */
function apart({ doc: { tokens }, words }: LabelSentence, draft: Draft): Draft[] {
	const role = tokens
		.slice(draft.first, draft.last - 1)
		.findLast((token) => isCommon(token) && !isHyphen(tokens[token.index - 1]) && isRole(words, token));
	const title = role ? role.index + 1 : draft.last;
	if (!/^(\p{Lu}|former$)/u.test(tokens[title]?.text ?? '') || title >= draft.last) return [draft];
	return [
		{ ...draft, last: title, head: title - 1 },
		{ ...draft, first: title },
	];
}
