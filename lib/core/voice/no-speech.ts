import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import type { CueTable } from './cues';
import { tokenAt } from './denial/negation';

/** How much somebody "claims" who takes it: "claiming more than 30 percent of the vote". */
const MEASURE =
	/^(\d[\d.,]*|more|than|over|about|almost|nearly|around|at|least|some|up|to|as|many|much|a|an|the|its|his|her|their)$/;
/** What somebody "claims" who takes it. */
const TAKEN =
	/^(percent|per|%|vote|votes|seat|seats|victory|win|life|lives|victim|victims|title|crown|throne|trophy|medal|prize|spot|place|majority|share|benefits|asylum)$/;

/**
 * Whether what looks like a report is none: "That said, …", "a rich town, say, Bergen", "built according to strict
 * rules", "claiming 30 percent of the vote", "OPINION: …", "Photo: …", "fear him: “…”", "blaming him is wrong", "the plan
 * she drew up is bad".
 */
export function isNoSpeech({ tokens }: TextDoc, one: RawAttribution, table: CueTable): boolean {
	if (!one.cue) return false;
	const at = tokenAt(tokens, one.cue);
	const behind = tokenAt(tokens, { start: one.cue.end, end: one.cue.end });
	const speaker = one.speaker ? tokens.slice(one.speaker.first, one.speaker.last) : [];
	const cue = tokens[at]!;
	if (cue.text === ':')
		return speaker.length > 0 && (isKicker(speaker, table) || /^(him|her|them|us|me)$/.test(speaker[0]!.lower));
	if (one.class === 'according') return isManner(tokens, at, speaker, table);
	const main = tokens[behind - 1]!;
	if (main.lemma === 'say') return isPhrase(tokens, main, speaker);
	if (isGerund(tokens, at, behind, table) || isRelative(tokens, at, behind, one)) return true;
	return main.lemma === 'claim' && isTaking(tokens, behind);
}

const FINITE = /^(is|are|was|were|has|have|had|will|would|can|could|may|might|does|makes|seems|remains)$/;
/** How far behind a gerund the verb is looked for that it is the subject of, in tokens. */
const GERUND_REACH = 16;

/** "… and blaming your baker is idiotic": what one would do is spoken of. */
function isGerund(tokens: readonly Token[], at: number, behind: number, { judging, naming }: CueTable): boolean {
	const { lower, lemma } = tokens[at]!;
	const takesObject = judging.has(lemma) || naming.bare.has(lemma) || naming.as.has(lemma);
	const opens = at === 0 || /^([.,;:—–]|and|but|that|where|so|because|if)$/.test(tokens[at - 1]!.lower);
	if (behind !== at + 1 || !lower.endsWith('ing') || !takesObject || !opens) return false;
	const rest = tokens.slice(behind, behind + GERUND_REACH);
	const end = rest.find(
		({ pos, lower: word }) =>
			(/^(AUX|VERB)$/.test(pos) && !word.endsWith('ing')) ||
			pos === 'SCONJ' ||
			/^([.,;:!?—–]|that|who|which|what|how|why|where|when|whether)$/.test(word),
	);
	return end !== undefined && FINITE.test(end.lower) && !/^(and|but|or)$/.test(tokens[end.index - 1]!.lower);
}

/** Verbs that a clause without its subject may follow: "a man they say was armed". */
const TAKES_CLAUSE =
	/^(say|claim|believe|think|allege|argue|insist|know|hope|fear|suggest|contend|assert|feel|suspect|maintain|assume|admit|warn|predict|expect|note|report|estimate|find|see|understand|imagine|agree|acknowledge|concede|add|tell|decide|conclude|state)$/;

/** "The problems Brook described are grave", "the levy they wanted, was raised": the main verb stands behind a relative clause. */
function isRelative(
	tokens: readonly Token[],
	at: number,
	behind: number,
	{ speaker, content }: RawAttribution,
): boolean {
	const [said] = content;
	if (!said || !speaker || speaker.last !== at || TAKES_CLAUSE.test(tokens[behind - 1]!.lemma)) return false;
	const first = tokens[tokenAt(tokens, said)]!;
	const isBehind = first.index === behind || (first.index === behind + 1 && tokens[behind]!.text === ',');
	const before = tokens[speaker.first - 1];
	const noun = /^(that|which)$/.test(before?.lower ?? '') ? tokens[speaker.first - 2] : before;
	return isBehind && first.pos === 'AUX' && FINITE.test(first.lower) && noun?.pos === 'NOUN';
}

/** "Opinion", "Photo credit": what a paper sets before a text or a picture. */
const isKicker = (speaker: readonly Token[], { kickers }: CueTable): boolean =>
	kickers.has(speaker[0]!.lower) || kickers.has(speaker.at(-1)!.lower);

/** "Built according to strict rules": tells how, not who says it. A comma or the sentence's start makes a source of them. */
function isManner(tokens: readonly Token[], at: number, speaker: readonly Token[], { norms }: CueTable): boolean {
	const before = tokens[at - 1];
	const isLoose = !before || /^[^\p{L}\p{N}]+$/u.test(before.text);
	return !isLoose && speaker.some(({ lemma, pos }) => pos === 'NOUN' && norms.has(lemma));
}

/** "That said, …" and "…, say, …" */
function isPhrase(tokens: readonly Token[], { lower, index }: Token, speaker: readonly Token[]): boolean {
	if (tokens[index + 1]?.text !== ',') return false;
	if (lower === 'said')
		return (
			speaker.length === 1 &&
			/^(that|this)$/.test(speaker[0]!.lower) &&
			/^(that|this|being)$/.test(tokens[index - 1]!.lower)
		);
	return lower === 'say' && speaker.length === 0 && /^[,(]$/.test(tokens[index - 1]?.text ?? '');
}

/** "Claiming victory", "claimed 40 lives": takes, and says nothing. */
function isTaking(tokens: readonly Token[], from: number): boolean {
	let i = from;
	while (i < from + LONGEST_MEASURE && MEASURE.test(tokens[i]?.lower ?? '')) i++;
	if (!TAKEN.test(tokens[i]?.lower ?? '')) return false;
	// "Claimed 40 percent of the vote was rigged"
	const behind = tokens.slice(i + 1, i + 1 + CLAUSE_REACH);
	const end = behind.findIndex(
		({ text, lower }) => /^[.,;:!?—–]$/.test(text) || /^(that|which|who|as|when|after|before)$/.test(lower),
	);
	return !behind.slice(0, end < 0 ? behind.length : end).some(({ pos }) => pos === 'AUX' || pos === 'VERB');
}

/** No measure is longer, in tokens. */
const LONGEST_MEASURE = 6;
/** How far behind it a verb is looked for that makes a clause of it, in tokens. */
const CLAUSE_REACH = 10;
