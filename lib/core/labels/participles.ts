import type { Candidate, LabelClause } from './clause';
import { hangingEnd, hungPhraseEnd } from './hanging';
import { skipOpening } from './opening';

const RELATES = /^(to|with|in|of|by|on|over|from|upon|around)$/;
const BECOMES = /^(become|remain|seem|appear|look|sound)$/;

/**
 * A participle that tells a state: "is so divided", "is hopelessly compromised", "was rooted in complaints", "has become
 * obsessed with finding a way". Null for one that tells what was done ("was widely criticized", "was built in 1990").
 *
 * @param verb - The linking verb.
 */
export function participlePhrase(clause: LabelClause, verb: number): Candidate | null {
	const { tokens } = clause.doc;
	const first = skipOpening(clause, verb + 1);
	let head = first;
	while (head < clause.last && tokens[head]!.pos === 'ADV') head++;
	const participle = tokens[head];
	if (!participle || head >= clause.last || participle.pos !== 'VERB' || !/(ed|en|wn|nd|nt|lt)$/.test(participle.lower))
		return null;
	const found = { first, last: head + 1, head };
	const next = tokens[head + 1]?.lower ?? '';
	const relates = clause.words.relatingParticiples.has(participle.lower) && RELATES.test(next);
	if (relates) {
		const gerund = tokens[head + 2]?.pos === 'VERB' && tokens[head + 2]!.lower.endsWith('ing');
		const end = hungPhraseEnd(clause, head + (gerund ? 3 : 2));
		return end ? { ...found, last: end } : null;
	}
	const isState =
		BECOMES.test(tokens[verb]!.lemma) ||
		(clause.words.stateParticiples.has(participle.lower) && next !== 'by') ||
		tokens.slice(first, head).some((token) => clause.words.degrees.has(token.lower));
	// "Became known as …" goes on.
	if (!isState || /^(by|as)$/.test(next)) return null;
	return { ...found, last: hangingEnd(clause, found) };
}
