import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isPossessiveMark } from '../../text/chunks';
import type { TokenRange } from '../../text/tokens';
import { type Candidate, complementAt, nounPhrase } from '../phrase';
import { type Draft, judges, type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { subjectOf } from '../subject';

/** How far after a verb its object and its "as" are looked for, in tokens. */
const AS_REACH = 16;
/** "Cling to a failed doctrine", "suffer from a lack of trust". */
const HAD_WITH = /^(to|from|in|with|on)$/;
/** No reason that somebody is blamed or praised for runs on for longer, in tokens. */
const MAX_REASON = 9;

/** What a verb makes of its object: "describe X as Y", "call X Y", "criticize X for Y"; and "X issued a scathing rebuke". */
export const judgement: LabelRule = (sentence) => {
	const { words } = sentence;
	const drafts: Draft[] = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		const { pos, lemma } = sentence.doc.tokens[verb]!;
		if (pos !== 'VERB') continue;
		if (words.asVerbs.has(lemma)) drafts.push(...saidToBe(sentence, verb));
		if (words.namingVerbs.has(lemma)) drafts.push(...named(sentence, verb));
		if (words.havingVerbs.has(lemma)) drafts.push(...had(sentence, verb));
		if (words.blamingVerbs.has(lemma) || words.praisingVerbs.has(lemma)) drafts.push(...blamedFor(sentence, verb));
	}
	return drafts;
};

/** "describe X as Y", "X is seen as Y". */
function saidToBe(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const reach = tokens.slice(verb + 1, Math.min(sentence.last, verb + AS_REACH));
	const place = reach.findIndex((token) => token.lower === 'as' || token.pos === 'VERB' || token.text === ',');
	const as = reach[place];
	if (as?.lower !== 'as') return [];
	// "positioned his government as a bridge" is about the government.
	const owns = (first: number) => /^(its|his|her|their)$/.test(tokens[first]!.lower);
	const object = sentence.references.find(
		(r) => r.first > verb && r.last <= as.index && r.form !== 'adjective' && !owns(r.first),
	);
	const passive = place === 0 && tokens[verb - 1]?.pos === 'AUX';
	const judged = object ?? (passive ? subjectOf(sentence, verb) : null);
	const found = judged && complementAt(sentence, as.index + 1);
	return found ? [{ ...found, actor: judged.actor, form: 'copular', mention: judged }] : [];
}

/** "call X Y", "labelling it a threat", "makes it the fifth nation", "X was labeled a threat". */
function named(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const passive = tokens[verb - 1]?.lemma === 'be' && /(ed|n|t)$/.test(tokens[verb]!.lower);
	const object = passive ? subjectOf(sentence, verb) : referenceStarting(sentence, verb + 1);
	const at = passive ? verb + 1 : (object?.last ?? 0);
	const next = object && at < sentence.last ? tokens[at]! : null;
	if (!object || !next) return [];
	const begins =
		next.pos === 'DET' ||
		(next.lower === 'one' && tokens[at + 1]?.lower === 'of') ||
		/^["“‘]$/.test(next.text) ||
		(next.pos === 'ADJ' && tokens[verb]!.lemma !== 'make');
	const found = begins ? complementAt(sentence, at) : null;
	return found ? [{ ...found, actor: object.actor, form: 'copular', mention: object }] : [];
}

/** "issued a scathing rebuke", "clings to a failed doctrine", "faces growing isolation": what a subject gives or has, where a word in it judges. */
function had(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const next = tokens[verb + 1];
	const from = next && (HAD_WITH.test(next.lower) || /^["“‘]$/.test(next.text)) ? verb + 2 : verb + 1;
	if (!/^(an?|no)$/.test(tokens[from]?.lower ?? '') && !/^(ADJ|NOUN|VERB|ADV)$/.test(tokens[from]?.pos ?? ''))
		return [];
	const found = nounPhrase(sentence, from);
	const isOthers =
		found && sentence.references.some((r) => r.form === 'name' && r.first >= from && r.last <= found.head + 2);
	const subject =
		found && !isOthers && (judges(sentence, ofPart(sentence, found)) || isMarked(sentence, found))
			? subjectOf(sentence, verb)
			: null;
	return found && subject ? [{ ...found, actor: subject.actor, form: 'possessive', mention: subject }] : [];
}

/** 'Delivers a stark "answer"': a word in quotation marks is chosen. */
const isMarked = ({ doc: { tokens } }: LabelSentence, { first, head }: Candidate): boolean =>
	tokens.slice(first, head).some((token) => /^["“‘]$/.test(token.text));

/** A phrase up to what another preposition than "of" brings. */
function ofPart({ doc: { tokens } }: LabelSentence, { first, last, head }: Candidate): TokenRange {
	const aside = tokens.slice(head + 1, last).find((token) => token.pos === 'ADP' && token.lower !== 'of');
	return { first, last: aside?.index ?? last };
}

/** "criticized the accords for sidelining rights". */
function blamedFor(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const slant = sentence.words.blamingVerbs.has(tokens[verb]!.lemma) ? -1 : 1;
	const object = referenceStarting(sentence, verb + 1);
	const credited = object ? owned(sentence, object) : null;
	if (object && credited) return [{ ...credited, actor: object.actor, form: 'possessive', mention: object, slant }];
	if (!object || object.last + 1 >= sentence.last || !/^(for|of)$/.test(tokens[object.last]!.lower)) return [];
	const starts = object.last + 1;
	const first =
		tokens[starts]!.pos === 'DET' || /^(its|his|her|their)$/.test(tokens[starts]!.lower) ? starts + 1 : starts;
	let last = first;
	while (last < sentence.last && last - first < MAX_REASON && !/^([,.;:—–()"“”]+|and)$/.test(tokens[last]!.lower))
		last++;
	return last > first ? [{ first, last, head: first, actor: object.actor, form: 'other', mention: object, slant }] : [];
}

/** "credited Trump's leadership": what is praised or blamed is the actor's. */
function owned(sentence: LabelSentence, object: Reference): Candidate | null {
	const { tokens } = sentence.doc;
	const phrase = isPossessiveMark(tokens[object.last])
		? sentence.phrases.find((p) => p.owner?.last === object.last)
		: sentence.phrases.find((p) => object.form === 'pronoun' && p.first === object.first && p.core > p.first);
	const isPlain =
		!phrase ||
		isRole(sentence.words, tokens[phrase.head]) ||
		[sentence.words.changes, sentence.words.acts, sentence.words.utterances].some((nouns) =>
			nouns.has(tokens[phrase.head]!.lemma),
		);
	return !isPlain ? nounPhrase(sentence, phrase.core, true) : null;
}
