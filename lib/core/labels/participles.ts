import type { Candidate, LabelClause } from './clause';
import { hangingEnd, hungPhraseEnd } from './hanging';
import { skipOpening } from './opening';

/** How much: beside one of these a participle tells a state, whatever the tense ("was so divided"). */
const DEGREE =
	/^(so|too|very|more|most|less|least|quite|rather|pretty|increasingly|deeply|hopelessly|utterly|totally|completely|thoroughly|fundamentally|profoundly|bitterly|hugely|wildly|woefully|overwhelmingly|morally|politically|ideologically|intellectually|financially)$/;
/** Participles that tell how one thing stands to another, with a preposition: "rooted in", "beholden to". */
const RELATED =
	/^(affiliated|allied|aligned|associated|anchored|beholden|bent|bound|built|committed|composed|connected|controlled|dedicated|devoted|divided|dominated|driven|embroiled|enmeshed|entangled|entrenched|fixated|founded|grounded|guided|hellbent|immersed|indebted|linked|mired|modeled|modelled|motivated|obsessed|opposed|owned|plagued|predicated|preoccupied|riddled|rooted|steeped|suited|tied|wedded)$/;
/** Participles that tell a state by themselves. */
const FLAWED =
	/^(biased|compromised|conflicted|corrupted|damaged|deluded|demoralized|deranged|detached|discredited|disengaged|disgraced|disgruntled|disgusted|disillusioned|disjointed|disorganized|distraught|divided|doomed|emboldened|embattled|energized|exaggerated|flawed|fractured|horrified|inflated|isolated|justified|misguided|misinformed|mistaken|motivated|outraged|outdated|overblown|overrated|overstated|polarized|prejudiced|qualified|rigged|ruined|shattered|shocked|skewed|sophisticated|stunned|talented|tainted|trapped|twisted|unhinged|unjustified|unmatched|unprepared|unqualified|warped|weakened|wounded)$/;
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
	const relates = RELATED.test(participle.lower) && RELATES.test(next);
	if (relates) {
		const gerund = tokens[head + 2]?.pos === 'VERB' && tokens[head + 2]!.lower.endsWith('ing');
		const end = hungPhraseEnd(clause, head + (gerund ? 3 : 2));
		return end ? { ...found, last: end } : null;
	}
	const isState =
		BECOMES.test(tokens[verb]!.lemma) ||
		(FLAWED.test(participle.lower) && next !== 'by') ||
		tokens.slice(first, head).some((token) => DEGREE.test(token.lower));
	// "Became known as …" goes on.
	if (!isState || /^(by|as)$/.test(next)) return null;
	return { ...found, last: hangingEnd(clause, found) };
}
