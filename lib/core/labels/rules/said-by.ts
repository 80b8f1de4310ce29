import type { Token } from '../../text/tokens';
import { MARKS } from '../clause';
import { isPassive } from '../object';
import type { LabelSentence } from '../sentence';
import { verbAt } from '../verbs';
import { isCharge } from './charge';

/** How far before its "as" a passive may stand: "was described in a report of 2019 as". */
const AS_REACH = 8;

/** No longer series is walked back, in tokens: "called a liar, a cheat and a menace by X". */
const MAX_SERIES = 12;

/** What a passive with "to be" says of its subject: "was found to be a liar by X"; what is "thought to be" was still done by X. */
const HELD = /^(consider|find|deem|declare|judge|rule|hold|pronounce|proclaim)$/;

/**
 * Whether a phrase is what somebody is called, seen as or accused of, so that a "by" behind it brings whoever says so
 * and not whoever did it: "was branded a menace by X", "is seen as a threat by X", "accused of a massacre by X".
 *
 * @param first - Token index of the phrase, with its article.
 */
export function isSaidBy(sentence: LabelSentence, first: number): boolean {
	const at = pastSeries(sentence, pastOpening(sentence, first));
	return isNamed(sentence, at) || isSeenAs(sentence, at) || isCharged(sentence, pastGerund(sentence, at));
}

/** The token before a phrase, past what may open it. */
function pastOpening({ doc: { tokens }, first }: LabelSentence, start: number): number {
	let at = start - 1;
	while (at > first && (/^(DET|ADV)$/.test(tokens[at]!.pos) || MARKS.test(tokens[at]!.text))) at--;
	return at;
}

/** "Called a friend of tyrants, a racist and a …": past the phrases that one is joined with. */
function pastSeries({ doc: { tokens }, first }: LabelSentence, from: number): number {
	if (!/^(and|or|,)$/.test(tokens[from]?.lower ?? '')) return from;
	let at = from;
	const isInside = ({ pos, lower, index }: Token) =>
		/^(DET|ADJ|NOUN|PROPN|PART|ADV)$/.test(pos) ||
		/^(and|or|,|["“”‘’'])$/.test(lower) ||
		(lower === 'of' && tokens[index - 1]?.pos === 'NOUN');
	while (at > first && from - at < MAX_SERIES && verbAt(tokens, at) === null && isInside(tokens[at]!)) at--;
	return at;
}

/** "Accused of carrying out a massacre": past the gerund that a phrase is the object of. */
function pastGerund({ doc: { tokens } }: LabelSentence, at: number): number {
	const gerund = tokens[at]?.pos === 'ADP' && tokens[at - 1]?.pos === 'VERB' ? at - 1 : at;
	return /.{2}ing$/.test(tokens[gerund]?.lower ?? '') ? gerund - 1 : at;
}

/** "Called a …", "was found to be a …". */
function isNamed(sentence: LabelSentence, at: number): boolean {
	const { tokens } = sentence.doc;
	if (tokens[at]?.lower !== 'be' || tokens[at - 1]?.lower !== 'to')
		return sentence.words.namingVerbs.has(verbAt(tokens, at) ?? '');
	return HELD.test(verbAt(tokens, at - 2) ?? '');
}

/** "Is referred to as …", "widely seen as …", "was described in 2019 as …". */
function isSeenAs(sentence: LabelSentence, as: number): boolean {
	const { tokens } = sentence.doc;
	if (tokens[as]?.lower !== 'as') return false;
	let verb = as - 1;
	while (verb > sentence.first && as - verb < AS_REACH && verbAt(tokens, verb) === null) {
		if (/^[,;:—–]$/.test(tokens[verb]!.text)) return false;
		// "The description of X as …"
		if (sentence.words.namingNouns.has(tokens[verb]!.lemma)) return true;
		verb--;
	}
	const lemma = verbAt(tokens, verb) ?? '';
	if (!sentence.words.asVerbs.has(lemma) && !sentence.words.namingVerbs.has(lemma)) return false;
	return isPassive(sentence, verb) || isReduced(sentence, verb, as);
}

/** "A group seen as …", not "what they saw as …" or "described the raid as …", where somebody sees or describes. */
function isReduced({ doc: { tokens }, phrases, first }: LabelSentence, verb: number, as: number): boolean {
	const hasObject = tokens.slice(verb + 1, as).some(({ pos }) => !/^(ADP|ADV|PART)$/.test(pos));
	if (hasObject || !/(ed|n|t)$/.test(tokens[verb]!.lower)) return false;
	let end = verb;
	while (end > first && /^(ADV|AUX)$/.test(tokens[end - 1]!.pos)) end--;
	const subject = phrases.find((p) => p.last === end);
	const opening = subject?.owner?.first ?? subject?.first ?? end - 1;
	const isClause = tokens
		.slice(Math.max(first, opening - 1), opening + 1)
		.some(({ lower }) => /^(what|which|that|who|whom)$/.test(lower));
	return tokens[end - 1]?.pos !== 'PRON' && !isClause;
}

/** "Accused of …", "condemned for …", "found guilty of …". */
function isCharged({ doc: { tokens } }: LabelSentence, link: number): boolean {
	if (tokens[link]?.pos !== 'ADP') return false;
	const isGuilty = tokens[link - 1]?.lower === 'guilty' && tokens[link - 2]?.lower === 'found';
	return isGuilty || isCharge(verbAt(tokens, link - 1) ?? '', tokens[link]!.lower);
}
