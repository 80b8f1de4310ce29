import { isHyphen } from '../../text/chunks';
import { isQuoteMark } from '../../text/quoted-words';
import { isPlural, type Token, type TokenRange } from '../../text/tokens';
import type { LabelSentence } from '../sentence';
import { isPersonNoun, isTitleAt } from './modifier-words';

/** What no noun follows, but a verb that the tagger takes for one: "Brook never forgave". */
const BEFORE_VERB = /^(never|ever|always|often|also|still|soon|just|even|twice)$|ly$/;
/** Adjectives of rank, which also stand behind a noun that tells a role's field: "the campaign's sales team senior adviser". */
const RANK = /^(chief|senior|deputy|general|national|vice|assistant|associate|executive|special)$/;

/**
 * Where the words before a name begin once a clause is left out that the tagger takes for a part of them: "new figures
 * show | Green nominee Ada Brook", "this show features | NBC correspondent Ada Brook", "questions | special prosecutor
 * Ada Brook", "is hosting | Speaker Ada Brook"; the first token where no clause stands.
 */
export function pastClause(sentence: LabelSentence, { first, last }: TokenRange): number {
	for (let i = last - 2; i >= first; i--) if (endsClause(sentence, first, i, last - 1)) return i + 1;
	return first;
}

/** Whether a token before a name's role is a verb, or a noun with which a phrase ends. */
function endsClause(sentence: LabelSentence, first: number, i: number, head: number): boolean {
	const { tokens } = sentence.doc;
	const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!];
	if (isHyphen(before) || isHyphen(next) || token.text !== token.lower) return false;
	if (token.pos === 'VERB' && before?.lemma === 'be' && token.lower.endsWith('ing')) return true;
	const several = before !== undefined && isSeveral(sentence, before);
	if (several && /ed$/.test(token.lower) && /^(ADJ|VERB)$/.test(token.pos)) return true;
	if (token.pos !== 'NOUN' || i === head || (isPersonNoun(sentence, i) && !isPlural(token))) return false;
	// '"Inside Story" podcast Chief Correspondent Ada Brook': a thing with its name before it.
	if (before?.pos === 'PUNCT' && isQuoteMark(before) && /^\p{Lu}/u.test(next.text)) return true;
	const isNamed = /^\p{Lu}/u.test(next.text) && !isTitleAt(sentence, i + 1);
	const isRanked = next.pos === 'ADJ' && i + 1 < head;
	if (isPlural(token)) return isNamed || isRanked;
	if (several) return isNamed || (isRanked && !RANK.test(next.lower));
	return i === first && before?.pos === 'ADV' && BEFORE_VERB.test(before.lower);
}

/** A noun for several, or a party or a people named in the plural ("Democrats"). */
const isSeveral = ({ references }: LabelSentence, token: Token): boolean =>
	isPlural(token) ||
	(/s$/.test(token.lower) &&
		references.some((r) => /^(party|people)$/.test(r.actor.kind) && r.last === token.index + 1));
