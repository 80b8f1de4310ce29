import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';

/** Endings of adjectives that say how somebody or something is ("boastful", "aggressive", "protectionist"), not what field it belongs to ("economic", "legal"). */
const HOW =
	/(ful|less|ish|some|ous|ive|ist|istic|wing|arian|ocratic|phobic|esque|olent|ulent|gerent|agant|igent|ogant|acious|agnant|errific|orrific|olific|andid|ordid|abid|upid|imid|igid|iant)$/;

/** Whether a modifier says how a thing is: by its ending, as a creed or with an adverb of degree before it. */
function isQualitative({ doc: { tokens }, words }: LabelSentence, { index, lower, pos, text }: Token): boolean {
	if (text !== lower || words.plainAdjectives.has(lower) || words.states.has(lower)) return false;
	if (!/^(ADJ|VERB)$/.test(pos) || words.placingAdjectives.has(lower)) return false;
	// "A widely-criticized visit"
	const before = tokens[isHyphen(tokens[index - 1]) ? index - 2 : index - 1];
	const graded =
		before?.pos === 'ADV' && (/ly$/.test(before.lower) || /^(more|most|very|so|too|less)$/.test(before.lower));
	const { mannerAdjectives, wantingAdjectives, creeds } = words;
	const isListed = [mannerAdjectives, wantingAdjectives, creeds].some((list) => list.has(lower));
	return graded || (pos === 'ADJ' && (HOW.test(lower) || isListed));
}

/** Whether a modifier of a phrase's head says how it is. */
export const isQualified = (sentence: LabelSentence, { first, head }: Pick<Candidate, 'first' | 'head'>): boolean =>
	!sentence.words.separateThings.has(sentence.doc.tokens[head]!.lemma) &&
	sentence.doc.tokens.slice(first, head).some((token) => isQualitative(sentence, token));
