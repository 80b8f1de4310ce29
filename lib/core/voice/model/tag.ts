import { overlaps, type Span } from '../../text/span';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../../text/tokens';
import { isSource, type RawAttribution, saysWhatFor } from '../attributions';
import { toSpan } from '../content-bounds';
import { verbClass } from '../cues';
import { agentOf, CONVICTION, isPassive, withoutAgent } from '../passive';
import { makeColumns } from './columns';
import type { Crf } from './crf';
import type { VoiceEvidence } from './evidence';
import type { CueView } from './part-features';
import { cueFlags, favour, runs, tagCues } from './tag-cues';
import { sameCue, sideScores, tagParts, viewCue, windowOf } from './tag-parts';

/** Two sequence models: one marks cues, the other, given a cue, its speaker and content. */
export interface VoiceModel {
	/** Labels: 0 none, 1 first token of a cue, 2 inside one. */
	readonly cues: Crf;
	/** Labels: 0 none, 1 and 2 speaker (first, inside), 3 and 4 content. */
	readonly parts: Crf;
}

/**
 * Find who says what with a fitted model, in order of the cues. A second, bolder look adds cues that stand right beside
 * a speaker.
 */
export function tagAttributions(evidence: VoiceEvidence, model: VoiceModel): RawAttribution[] {
	const { doc, quotes, phrases, table, rules } = evidence;
	const columns = makeColumns(doc, quotes, phrases, table, rules);
	const [sure, bold] = tagCues(doc, columns, model.cues, favour(model.cues, 1, BOLDER)) as [TokenRange[], TokenRange[]];
	if (bold.length === 0) return [];
	const flags = cueFlags(columns.length, sure);
	const sides = sideScores(doc, columns, cueFlags(columns.length, bold), flags, model.parts);
	const read = (cue: TokenRange) => {
		const view = viewCue(evidence, columns, cue);
		const labels = tagParts(columns, flags, sides, view, windowOf(doc, cue), model.parts);
		return toAttribution(evidence, cue, view, labels, sameCue(rules, columns, cue));
	};
	const isNew = ({ first, last }: TokenRange) => flags.subarray(first, last).every((flag) => flag === 0);
	const second = bold
		.filter(isNew)
		.flatMap(read)
		.filter(({ speaker, cue }) => speaker && cue && isBeside(speaker, cue));
	return nearestCues([...sure.flatMap(read), ...second].sort((a, b) => a.cue!.start - b.cue!.start));
}

/** "Brook, whom they call a liar, said that …": what stands behind a second cue, and is its content, is not the first one's. */
function nearestCues(found: readonly RawAttribution[]): RawAttribution[] {
	return found.map((one, i) => {
		const later = found.slice(i + 1, i + 1 + CUES_AHEAD).filter((other) => other.class !== 'stance');
		const content = one.content.filter(
			(span) =>
				!later.some(({ cue, content }) => cue!.end <= span.start && content.some((other) => overlaps(other, span))),
		);
		return content.length > 0 ? { ...one, content } : one;
	});
}

/** So many cues behind one are looked at. */
const CUES_AHEAD = 4;

/** "The group, which Israel fears, said …": whether the model's speaker stands in a relative clause of the one the rules find. */
function isInRelative({ tokens }: TextDoc, cue: TokenRange, tagged: TokenRange, subject: TokenRange): boolean {
	if (tokens[cue.first - 1]?.text !== ',' || subject.first >= tagged.first || tagged.last >= cue.first) return false;
	const between = tokens.slice(subject.first, tagged.first);
	return between.some(({ lower, index }) => /^(which|who|whom)$/.test(lower) && tokens[index - 1]?.text === ',');
}

/** How much readier the second look is to take a word for a cue; found on training articles held out. */
const BOLDER = 1.1;

/** A cue of the second look counts only beside a speaker: at most a space or a comma between them. */
const isBeside = (speaker: Span, cue: Span): boolean =>
	Math.min(Math.abs(speaker.end - cue.start), Math.abs(cue.end - speaker.start)) < 3;

function toAttribution(
	evidence: VoiceEvidence,
	cue: TokenRange,
	view: CueView,
	labels: Uint8Array,
	same: RawAttribution | undefined,
): RawAttribution[] {
	const { doc, phrases } = evidence;
	const passive = isPassive(doc, cue);
	const agent = passive ? agentOf(doc, phrases, cue) : null;
	const told = runs(labels, 1, view.from)[0];
	// A passive's subject is spoken of: whoever speaks stands behind its "by".
	const range = agent ? { first: agent.first + 1, last: agent.last } : passive ? undefined : told;
	const tagged = range ? stretch(doc.tokens, range) : null;
	const speaker = tagged && same?.speaker && isInRelative(doc, cue, tagged, same.speaker) ? same.speaker : tagged;
	const said = runs(labels, 3, view.from)
		// What leads up to the speaker without a mark is part of how the writer names it.
		.filter((run) => run.last !== speaker?.first || /^[,.:;!?”"’']+$/.test(doc.tokens[run.last - 1]!.text));
	const content = agent
		? withoutAgent(doc, said, agent)
		: said.map((run) => toSpan(doc.tokens, run)).filter((span) => span !== null);
	if (content.length === 0) return [];
	const span = stretch(doc.tokens, cue);
	const found = { speaker, cue: span, content, class: classOf(evidence, cue, view.main, speaker, content) };
	// Behind "according to" somebody stands for sure.
	if (found.class === 'according' && !speaker && same) return [same];
	// Behind a cue the rules too often take what is spoken of for who speaks ("welcomed the decision as …").
	const guess = same?.speaker && !passive && same.speaker.start < span.start ? same.speaker : null;
	return [same ? { ...found, reach: same.content, guess } : found];
}

/**
 * What an attribution of the model's does. A verb that is no listed cue reports an attitude at most, unless it stands
 * where one says ("Brook, it raged, is …"); so does "this shows" without a source, and praise or blame that says
 * neither what for nor what as.
 */
function classOf(
	{ doc, table, quotes }: VoiceEvidence,
	cue: TokenRange,
	main: number,
	speaker: Stretch | null,
	content: readonly Span[],
): RawAttribution['class'] {
	// Of "issued a statement condemning" the verb decides, though the noun comes first.
	let word = cue.last - 1;
	while (word > cue.first && !verbClass(doc.tokens, word, table)) word--;
	const known = verbClass(doc.tokens, word, table) ?? verbClass(doc.tokens, main, table);
	const token = doc.tokens[word]!;
	// "has proven to be" is the writer's own word for "is".
	const links = doc.tokens[token.index + 1]?.lower === 'to' && doc.tokens[token.index + 2]?.lemma === 'be';
	if (known === 'evidential') return !links && speaker && isSource({ doc }, speaker, table) ? known : 'stance';
	if (known && table.judging.has(token.lemma)) return saysWhatFor(doc, quotes, token, content) ? known : 'stance';
	if (known) return known;
	const words = doc.tokens.slice(cue.first, cue.last);
	// "According" looks like a verb.
	if (table.according.some((phrase) => phrase.every((word, i) => words[i]?.lower === word))) return 'according';
	if (isLed(doc, cue, content)) return 'speech';
	if (CONVICTION.test(words.at(-1)!.lower) && words.some(({ lemma }) => lemma === 'be')) return 'belief';
	const isNoun = words.some(({ lemma }) => table.nominal.has(lemma));
	// "Her argument is that …"
	if (isNoun && words.every(({ pos, lemma }) => pos !== 'VERB' && (pos !== 'AUX' || lemma === 'be'))) return 'nominal';
	if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
		return isInserted(doc, cue, content) ? 'speech' : 'stance';
	if (isNoun) return 'nominal';
	// "Brook's decision to go is …": a noun of no words.
	return words.some(({ pos }) => pos === 'NOUN') ? 'stance' : 'according';
}

/** A quotation that a comma or a mark of its own leads over to who speaks. */
const LEADS_OVER = /[,?!]["”’']+$/;

/** Whether what is said stands on both sides of a verb, or leads up to it (“Get out,” Brook barked). */
function isInserted({ text, tokens }: TextDoc, { first, last }: TokenRange, content: readonly Span[]): boolean {
	const before = content.filter(({ end }) => end <= tokens[first]!.start);
	const after = content.some(({ start }) => start >= tokens[last - 1]!.end);
	return before.length > 0 && (after || before.some(({ start, end }) => LEADS_OVER.test(text.slice(start, end))));
}

/** Whether a colon leads over from a verb to a quotation (Brook shot back: “Get out.”). */
const isLed = ({ text, tokens }: TextDoc, { first }: TokenRange, content: readonly Span[]): boolean =>
	content.some(({ start }) => /: ?["“‘«]$/.test(text.slice(tokens[first]!.start, start + 1)));
