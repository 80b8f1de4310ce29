import { isRole } from '../../actors/words';
import { isDay } from '../../text/calendar';
import type { NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import { type LabelSentence, referenceStarting } from '../sentence';
import { isQualified, WANTING } from './quality';

/** What befalls people, so that whoever it is said of suffers it ("Palestinian victims", "the country's civil war"). */
export const SUFFERED =
	/^(defeat|loss|victim|hostage|suffering|death|killing|murder|sentence|execution|grievance|fear|poverty|tragedy|crisis|famine|conflict|problem|war|clearance|opposition|cancer|disease|illness|injury|tumou?r)$/;
/** What somebody has in mind or by nature, so that any word before it says what kind of mind that is ("personal ambitions", "authoritarian instincts"). */
const MIND =
	/^(ambition|aspiration|instinct|impulse|tendency|leaning|inclination|sympathy|worldview|mindset|mentality|attitude|temperament|temper|demeanou?r|personality|streak|swagger|bravado|bluster|tone|rhetoric|ideology|dogma|zeal|fervou?r|fixation|fantasy|delusion|pretension|prejudice|grudge|ego|charm|character|conscience|ethic|moral|manner|mania|hysteria|tirade|rant|outburst|antics|demagoguery|pandering|posturing|scheming|meddling|bullying|boasting|lying|cheating|machination|shenanigan|spin|bias|leadership|stability|sanity|acuity|faculty|reputation|approach|style|prowess|image|persona|philosophy|conviction|outlook|vision|values|belief|faith|stance|posture|dynasty|caricature|credential|pedigree|legacy|agenda|judgment|politics|stardom)$/;
/** Nouns for what is wrong with somebody ("infidelity", "misconduct"). */
const FAULT =
	/(infidelity|duplicity|mendacity|timidity|hostility|complicity|rapacity|perversity|insanity|vulgarity|gullibility|unpopularity|inactivity|inability|inaction|indecision|reluctance|intransigence|obstinacy|ambivalence|complacency|inconsistency|incoherence|inexperience|indifference|negligence|malfeasance|misconduct|misbehaviou?r|mismanagement|mistreatment|misrule|misuse|overreach|wrongdoing|impropriety|infighting|cronyism|stupidity|disloyalty|treachery|betrayal|treason|bigotry|snobbery|chicanery|trickery|bribery|savagery|villainy|folly|vanity|adultery|perjury|fraudulence|recalcitrance|belligerence|impudence|insolence|pettiness|weakness|ruthlessness|recklessness|laziness|callousness|carelessness|unwillingness|selfishness|baloney|nonsense|balderdash|claptrap|drivel|hogwash|bluster|falsehood|untruth|slander|deceit|deception|fabrication|blunder|gaffe|mania|hysteria|paranoia|frenzy|zealotry|fanaticism|megalomania|obsession)$/;
/** Nouns for what is right with somebody. */
const VIRTUE =
	/^(fidelity|audacity|tenacity|sincerity|integrity|humility|candou?r|loyalty|transparency|openness|willingness|readiness|fairness|steadiness|boldness|toughness|coolness|kindness|selflessness|thoughtfulness|shrewdness|patience|diligence|prudence|competence|benevolence|magnanimity|ingenuity|dexterity|probity|piety|bravery)$/;
/** Nouns in "-ness" that are no trait. */
const NO_TRAIT =
	/^(business|witness|illness|sickness|wilderness|fitness|likeness|governess|harness|awareness|highness|darkness|happiness|baroness|lioness|wellness)$/;

/** How somebody stands to others, with whom it is to ("ties to the trade"). */
const TIE =
	/^(tie|link|relationship|relation|friendship|affinity|connection|alliance|bond|rapport|rift|feud|quarrel|rivalry|dealing|flirtation|entanglement|affair|bromance|obsession|fixation|fascination|infatuation|collusion)$/;

/** What is wrong with somebody or somebody's things, where a word tells what it is. */
const TROUBLE = /^(problem|trouble|woe|difficulty|shortcoming|flaw|deficiency|foible|defect|drawback|ailment)$/;
/** Where somebody belongs, which a name may tell ("his Muslim faith"). */
const BELONGS =
	/^(affiliation|faith|religion|heritage|root|upbringing|ancestry|background|allegiance|identity|lineage|origin|descent)$/;

/** "Moral problems", "Republican affiliation": a noun that says something of its owner with any word before it. */
function isToldBy(
	{ doc: { tokens }, words }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): boolean {
	const { lemma } = tokens[head]!;
	const belongs = BELONGS.test(lemma);
	if (!belongs && !TROUBLE.test(lemma)) return false;
	return tokens
		.slice(first, head)
		.some(
			({ pos, lower, text }) =>
				/^(ADJ|NOUN|PROPN)$/.test(pos) &&
				(belongs || text === lower) &&
				!words.plainAdjectives.has(lower) &&
				lower !== 'own',
		);
}

/** Whether a noun alone says what somebody is like. */
const isTrait = ({ lemma, pos }: Token): boolean =>
	pos === 'NOUN' && (FAULT.test(lemma) || VIRTUE.test(lemma) || (/.{3}ness$/.test(lemma) && !NO_TRAIT.test(lemma)));

/** What a noun with its modifiers says of whoever has it, where that is told by the noun or by a modifier alone ("authoritarian leadership" blames). */
export function slantOf(
	{ doc: { tokens }, polarity }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): { slant?: -1 | 1 } {
	const { lemma } = tokens[head]!;
	if (FAULT.test(lemma) || TROUBLE.test(lemma)) return { slant: -1 };
	if (tokens.slice(first, head).some(({ lower }) => WANTING.test(lower))) return { slant: -1 };
	if (VIRTUE.test(lemma)) return { slant: 1 };
	const blames = MIND.test(lemma) && tokens.slice(first, head).some(({ lower }) => polarity.get(lower) === -1);
	return blames ? { slant: -1 } : {};
}

/** Whether a noun is something of the mind, with a word before it that says what kind. */
const isMinded = (
	{ doc: { tokens }, words }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): boolean =>
	MIND.test(tokens[head]!.lemma) &&
	tokens
		.slice(first, head)
		.some(
			({ pos, lower, text }) =>
				/^(ADJ|NOUN|VERB)$/.test(pos) && text === lower && !words.plainAdjectives.has(lower) && lower !== 'own',
		);

/** How somebody stands to a thing. */
export const STANCE =
	/^(reticence|unease|skepticism|scepticism|hostility|enthusiasm|contempt|disdain|disregard|scorn|admiration|affection|animus|antipathy|aversion|sympathy|fondness|distrust|mistrust|hatred|love|loathing|devotion|loyalty|dedication|zeal|passion|ambition|aspiration|appetite|thirst|lust|hunger|craving|quest|hysteria|paranoia|ignorance|naivety|complacency|silence|tolerance|intolerance|embrace|denial|neglect|abuse|exploitation|persecution|mockery|ridicule|prejudice|bias|discrimination|crusade|vendetta|grudge)$/;
/** What somebody does to others against their will, with whom it is done to. */
const INTRUSION =
	/^(incursion|invasion|annexation|occupation|crackdown|onslaught|assault|purge|blockade|siege|bombardment|takeover|meddling|interference|intervention|surveillance|encroachment|intrusion|aggression|persecution|exploitation|harassment|intimidation|oppression|repression|suppression)$/;
/** What somebody can or will do, with an infinitive for what it is. */
const ABLE =
	/^(knack|gift|flair|talent|skill|inability|refusal|failure|penchant|propensity|eagerness|determination|resolve|hunger)$/;
/** What somebody does again and again, with a gerund for what it is. */
const PRACTICE =
	/^(practice|practise|habit|record|history|pattern|policy|tactic|strategy|tendency|method|custom|tradition|culture|fantasy|dream)$/;

/** "His skepticism of refugees", "its practice of seizing land", "her knack to make peace": a stance with what it is to, a practice with what is done, a power with what for. */
function isDirected(sentence: LabelSentence, { head, last }: Pick<Candidate, 'head' | 'last'>): boolean {
	const { tokens } = sentence.doc;
	const link = tokens[last]?.lower ?? '';
	if (last !== head + 1) return false;
	// "Voiced his disdain over the delay" tells what somebody said of it.
	if (link === 'over') return false;
	// Every state has ties with others.
	if (TIE.test(tokens[head]!.lemma))
		return /^(to|with)$/.test(link) && referenceStarting(sentence, last + 1)?.actor.kind !== 'state';
	if (STANCE.test(tokens[head]!.lemma)) return /^(of|for|to|toward|towards|about|on|against|with)$/.test(link);
	// "The crackdown on Monday" tells when.
	const isDated = isDay(tokens[last + 1]?.lower ?? '');
	if (INTRUSION.test(tokens[head]!.lemma)) return /^(of|into|in|on|upon|against)$/.test(link) && !isDated;
	if (ABLE.test(tokens[head]!.lemma))
		return link === 'to' && !/^(DET|PRON|PROPN|NUM)$/.test(tokens[last + 1]?.pos ?? '');
	return PRACTICE.test(tokens[head]!.lemma) && link === 'of' && /ing$/.test(tokens[last + 1]?.lower ?? '');
}

/** "Their authoritarian instincts", "his infidelity", "her prolific use of it": told by the noun, or by how its modifier is made, where no listed word judges. */
export function characterises(sentence: LabelSentence, { core, head, last }: NounPhrase): boolean {
	const token = sentence.doc.tokens[head]!;
	const part = { first: core, head };
	if (token.pos === 'PROPN' || isRole(sentence.words, token)) return false;
	if (isToldBy(sentence, part)) return true;
	if (SUFFERED.test(token.lemma)) return false;
	return (
		isTrait(token) || isMinded(sentence, part) || isQualified(sentence, part) || isDirected(sentence, { head, last })
	);
}
