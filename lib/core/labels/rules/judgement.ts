import type { Reference } from '../../actors/references';
import { complementAt, nounPhrase } from '../phrase';
import { type Draft, type LabelRule, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { subjectOf } from '../subject';
import { blamedFor } from './blaming';
import { had, hadBefore } from './having';

/** How far after a verb its object and its "as" are looked for, in tokens. */
const AS_REACH = 16;

/** What a verb makes of its object: "describe X as Y", "call X Y", "criticize X for Y"; and "X issued a scathing rebuke". */
export const judgement: LabelRule = (sentence) => {
	const { words } = sentence;
	const drafts: Draft[] = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		const { pos, lemma } = sentence.doc.tokens[verb]!;
		if (pos !== 'VERB') continue;
		if (words.asVerbs.has(lemma)) drafts.push(...saidToBe(sentence, verb));
		if (words.namingVerbs.has(lemma)) drafts.push(...named(sentence, verb));
		if (words.havingVerbs.has(lemma)) drafts.push(...had(sentence, verb), ...hadBefore(sentence, verb));
		if (words.blamingVerbs.has(lemma) || words.praisingVerbs.has(lemma)) drafts.push(...blamedFor(sentence, verb));
	}
	return drafts;
};

/** "describe X as Y", "X is seen as Y". */
function saidToBe(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const reach = tokens.slice(verb + 1, Math.min(sentence.last, verb + AS_REACH));
	const place = reach.findIndex(
		(token) => token.lower === 'as' || /^(VERB|AUX)$/.test(token.pos) || /^[,:;—–]$/.test(token.text),
	);
	const as = reach[place];
	if (as?.lower !== 'as') return [];
	// "positioned his government as a bridge" is about the government.
	const owns = (first: number) => /^(its|his|her|their)$/.test(tokens[first]!.lower);
	// "Denounced the New York businessman as …" is not about New York.
	const isHead = (r: Reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= r.first && r.first < p.last);
		return !phrase || phrase.head < r.last;
	};
	const object = sentence.references.find(
		(r) => r.first > verb && r.last <= as.index && r.form !== 'adjective' && !owns(r.first) && isHead(r),
	);
	// "Denounced by officials as traitors" is about whoever was denounced.
	const byOthers = place === 0 || tokens[verb + 1]!.lower === 'by';
	const passive = isPassive(sentence, verb) && byOthers;
	// "Adam Brook, known to many as …"
	const reduced =
		/(ed|n)$/.test(tokens[verb]!.lower) && tokens[verb - 1]?.text === ',' ? referenceEnding(sentence, verb - 1) : null;
	const before = place === 0 ? (reduced ?? relativeObject(sentence, verb)) : reduced;
	const judged = passive ? subjectOf(sentence, verb) : (object ?? before);
	// "Cited officials as saying …"
	const found = judged && tokens[as.index + 1]?.pos !== 'VERB' ? complementAt(sentence, as.index + 1) : null;
	return judged && found ? [{ ...found, actor: judged.actor, form: 'copular', mention: judged }] : [];
}

/** "call X Y", "labelling it a threat", "makes it the fifth nation", "X was labeled a threat". */
function named(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const passive = isPassive(sentence, verb);
	const behind = passive || isOwner(sentence, verb + 1) ? null : referenceStarting(sentence, verb + 1);
	const object = passive ? subjectOf(sentence, verb) : (behind ?? relativeObject(sentence, verb));
	// "Called the plan on the table a …": past what hangs on the object.
	const whole = behind && behind.form !== 'pronoun' ? nounPhrase(sentence, behind.first, true) : null;
	const at = behind ? Math.max(behind.last, whole?.last ?? 0) : verb + 1;
	const next = object && at < sentence.last ? tokens[at]! : null;
	if (!object || !next) return [];
	const begins =
		next.pos === 'DET' ||
		(next.lower === 'one' && tokens[at + 1]?.lower === 'of') ||
		/^["“‘]$/.test(next.text) ||
		(next.pos === 'NOUN' && !passive && !behind && next.lower !== next.lemma) ||
		(next.pos === 'ADJ' && tokens[verb]!.lemma !== 'make');
	const found = begins ? complementAt(sentence, at) : null;
	return found ? [{ ...found, actor: object.actor, form: 'copular', mention: object }] : [];
}

/** "Naming her next choice" names no woman, and who "calls itself" something need not be who was named last. */
const isOwner = ({ phrases, doc: { tokens } }: LabelSentence, at: number): boolean =>
	/^(its|him|her|them)self$|^themselves$/.test(tokens[at]?.lower ?? '') ||
	(tokens[at]?.pos === 'PRON' && phrases.some((p) => p.first === at && p.core > at));

const isPassive = ({ doc: { tokens } }: LabelSentence, verb: number): boolean =>
	/^(be|get)$/.test(tokens[verb - 1]?.lemma ?? '') && /(ed|n|t)$/.test(tokens[verb]!.lower);

/** "Iran, which it considers …", "groups such as Hamas that many regard as …": whom a relative clause takes up as its object. */
function relativeObject(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let at = verb;
	while (/^(AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '')) at--;
	const subject = sentence.phrases.find((p) => p.last === at);
	const isMany = /^(many|some|most|few)$/.test(tokens[at - 1]?.lower ?? '');
	if (!subject && !isMany && tokens[at - 1]?.pos !== 'PRON') return null;
	const isRelative = (i: number) => /^(that|which|whom|who)$/.test(tokens[i]?.lower ?? '');
	const first = subject?.first ?? at - 1;
	// "Which critics" may read as one phrase.
	const pronoun = isRelative(first) ? first : first - 1;
	if (pronoun <= sentence.first || !isRelative(pronoun)) return null;
	const comma = tokens[pronoun - 1]?.text === ',';
	return referenceEnding(sentence, comma ? pronoun - 1 : pronoun);
}
