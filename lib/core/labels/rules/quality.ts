import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';

/** Endings of adjectives that say how somebody or something is ("boastful", "aggressive", "protectionist"), not what field it belongs to ("economic", "legal"). */
const HOW =
	/(ful|less|ish|some|ous|ive|ist|istic|wing|arian|ocratic|phobic|esque|olent|ulent|gerent|agant|igent|ogant|acious|agnant|errific|orrific|olific|andid|ordid|abid|upid|imid|igid|iant)$/;
/** Words with such an ending that place or sort. */
const PLACING =
	/^(legislative|executive|administrative|native|collective|relative|respective|prospective|representative|alternative|ballistic|inclusive|objective|successive|previous|humanitarian|various|numerous|serious|religious|indigenous|whole|handsome|automotive|delicious|precious)$/;
/** Short words for manner, which no ending tells. */
const MANNER =
	/^(poor|mediocre|flat|dull|odd|dumb|rough|harsh|sharp|blunt|brash|brisk|clumsy|coarse|cold|crude|curt|fierce|grim|icy|loud|messy|muted|raw|risky|sleek|stern|tame|tepid|thin|vague|wild|wobbly|middling|uneven|stunning|lukewarm|hollow|shallow|bleak|drab|gruff|glib|smug|coy|meek|mean|nasty|rude|snide|trite|stale|hard-won|hard-line|hardline)$/;
/** Those of them that blame whatever they are said of. */
export const WANTING =
	/^(poor|mediocre|flat|dull|dumb|clumsy|coarse|crude|messy|tepid|vague|wobbly|middling|uneven|lukewarm|hollow|shallow|bleak|drab|glib|smug|mean|nasty|rude|snide|trite|stale)$/;
/** Where somebody stands in politics. */
const CREED =
	/^(liberal|conservative|progressive|left|right|far-left|far-right|leftwing|rightwing|ideological|radical|moderate|centrist|populist|nationalist|partisan|bipartisan|secular|fundamentalist|dogmatic|doctrinaire|orthodox|hawkish|dovish|utopian|reactionary|revolutionary|woke|illiberal)$/;

/** What has a nature of its own: kin, places ("his liberal son", "the West's liberal enclaves"). */
const APART =
	/^(surgery|condition|enclave|region|area|city|suburb|district|province|town|village|neighbou?rhood|coast|border|territory|land|street|island|site|building|home|house|school|university|hospital|church|mosque|newspaper|daughter|son|wife|husband|victim|crisis|war|conflict|aid)$/;
/** Whether a modifier says how a thing is: by its ending, as a creed or with an adverb of degree before it. */
function isQualitative({ doc: { tokens }, words }: LabelSentence, { index, lower, pos, text }: Token): boolean {
	if (text !== lower || words.plainAdjectives.has(lower) || words.states.has(lower)) return false;
	if (!/^(ADJ|VERB)$/.test(pos) || PLACING.test(lower)) return false;
	// "A widely-criticized visit"
	const before = tokens[isHyphen(tokens[index - 1]) ? index - 2 : index - 1];
	const graded =
		before?.pos === 'ADV' && (/ly$/.test(before.lower) || /^(more|most|very|so|too|less)$/.test(before.lower));
	return graded || (pos === 'ADJ' && (HOW.test(lower) || MANNER.test(lower) || CREED.test(lower)));
}

/** Whether a modifier of a phrase's head says how it is. */
export const isQualified = (sentence: LabelSentence, { first, head }: Pick<Candidate, 'first' | 'head'>): boolean =>
	!APART.test(sentence.doc.tokens[head]!.lemma) &&
	sentence.doc.tokens.slice(first, head).some((token) => isQualitative(sentence, token));
