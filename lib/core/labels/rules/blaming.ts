import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isPossessiveMark } from '../../text/chunks';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelSentence, referenceStarting } from '../sentence';
import { backFromOpen, isGerund } from './gerund';

/** No reason that somebody is blamed or praised for runs on for longer, in tokens. */
const MAX_REASON = 9;

/** A mark, an "and" or a clause about what was named last ends a reason. */
const endsReason = ({ doc: { tokens } }: LabelSentence, at: number): boolean =>
	/^([,.;:—–()"“”]+|and)$/.test(tokens[at]!.lower) ||
	(/^(that|which|who|where)$/.test(tokens[at]!.lower) && /^(NOUN|PROPN)$/.test(tokens[at - 1]!.pos));

/** "criticized the accords for sidelining rights". */
export function blamedFor(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const slant = sentence.words.blamingVerbs.has(tokens[verb]!.lemma) ? -1 : 1;
	const object = referenceStarting(sentence, verb + 1);
	const credited = object ? owned(sentence, object) : null;
	if (object && credited) return [{ ...credited, actor: object.actor, form: 'possessive', mention: object, slant }];
	// "Accused the owner of a paper" says whose owner.
	const link = object?.form === 'epithet' ? /^for$/ : /^(for|of)$/;
	const told = object && pastApposition(sentence, object.last);
	if (!told || told + 1 >= sentence.last || !link.test(tokens[told]!.lower)) return [];
	const starts = told + 1;
	const first =
		tokens[starts]!.pos === 'DET' || /^(its|his|her|their)$/.test(tokens[starts]!.lower) ? starts + 1 : starts;
	let last = first;
	while (last < sentence.last && last - first < MAX_REASON && !endsReason(sentence, last)) last++;
	last = backFromOpen(sentence, first, last);
	// What one is accused of is a charge by itself; what one is criticized for is one where it is a deed.
	const charged =
		tokens[told]!.lower === 'of' || (slant < 0 && tokens[verb]!.lemma !== 'blame' && isGerund(sentence, first));
	const judged = last > first && (charged || judges(sentence, { first, last }));
	return judged ? [{ first, last, head: first, actor: object.actor, form: 'other', mention: object, slant }] : [];
}

/** No apposition between whom somebody accuses and what of is longer, in tokens. */
const MAX_APPOSITION = 10;

/** "Accusing Norway, another rich nation, of spewing": the token behind whoever is accused. */
function pastApposition({ doc: { tokens } }: LabelSentence, last: number): number {
	if (tokens[last]?.text !== ',' || tokens[last + 1]?.pos === 'PROPN') return last;
	const close = tokens.slice(last + 1, last + MAX_APPOSITION).find(({ text, pos }) => text === ',' || pos === 'VERB');
	return close?.text === ',' && tokens[close.index + 1]?.lower === 'of' ? close.index + 1 : last;
}

/** "credited Trump's leadership": what is praised or blamed is the actor's. */
function owned(sentence: LabelSentence, object: Reference): Candidate | null {
	const { words } = sentence;
	const { tokens } = sentence.doc;
	const phrase = isPossessiveMark(tokens[object.last])
		? sentence.phrases.find((p) => p.owner?.last === object.last)
		: sentence.phrases.find((p) => object.form === 'pronoun' && p.first === object.first && p.core > p.first);
	const isPlain =
		!phrase ||
		isRole(words, tokens[phrase.head]) ||
		[words.changes, words.acts, words.utterances, words.namingNouns].some((nouns) =>
			nouns.has(tokens[phrase.head]!.lemma),
		);
	return !isPlain ? nounPhrase(sentence, phrase.core) : null;
}
