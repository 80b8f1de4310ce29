import { complementAt, nounPhrase } from '../phrase';
import { type Draft, judges, type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { subjectOf } from '../subject';

/** How far after a verb its object and its "as" are looked for, in tokens. */
const AS_REACH = 16;
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

/** "call X Y", "labelling it a threat", "makes it the fifth nation". */
function named(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const object = referenceStarting(sentence, verb + 1);
	const next = object && object.last < sentence.last ? tokens[object.last]! : null;
	if (!object || !next) return [];
	const begins =
		next.pos === 'DET' || /^["“‘]$/.test(next.text) || (next.pos === 'ADJ' && tokens[verb]!.lemma !== 'make');
	const found = begins ? complementAt(sentence, object.last) : null;
	return found ? [{ ...found, actor: object.actor, form: 'copular', mention: object }] : [];
}

/** "issued a scathing rebuke", "occupies a unique position": what a subject gives or has, where a word in it judges. */
function had(sentence: LabelSentence, verb: number): Draft[] {
	if (!/^(an?|no)$/.test(sentence.doc.tokens[verb + 1]?.lower ?? '')) return [];
	const found = nounPhrase(sentence, verb + 1);
	const subject =
		found && judges(sentence, { first: found.first, last: found.head + 1 }) ? subjectOf(sentence, verb) : null;
	return found && subject ? [{ ...found, actor: subject.actor, form: 'possessive', mention: subject }] : [];
}

/** "criticized the accords for sidelining rights". */
function blamedFor(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const slant = sentence.words.blamingVerbs.has(tokens[verb]!.lemma) ? -1 : 1;
	const object = referenceStarting(sentence, verb + 1);
	if (!object || object.last + 1 >= sentence.last || !/^(for|of)$/.test(tokens[object.last]!.lower)) return [];
	const starts = object.last + 1;
	const first =
		tokens[starts]!.pos === 'DET' || /^(its|his|her|their)$/.test(tokens[starts]!.lower) ? starts + 1 : starts;
	let last = first;
	while (last < sentence.last && last - first < MAX_REASON && !/^([,.;:—–()"“”]+|and)$/.test(tokens[last]!.lower))
		last++;
	return last > first ? [{ first, last, head: first, actor: object.actor, form: 'other', mention: object, slant }] : [];
}
