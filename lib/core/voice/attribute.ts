import { contains, firstEndingAfter, inReadingOrder, overlapIndex, overlaps, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import { withQuestions } from './asked';
import { findAttributions, quotedTokens, type RawAttribution } from './attributions';
import { findCharges } from './charges';
import { withSubject } from './cue-subjects';
import { withHeadline } from './headlines';
import { withRest } from './inserted';
import type { VoiceEvidence } from './model/evidence';
import { tagAttributions, type VoiceModel } from './model/tag';
import { namedSo, withNamings } from './named';
import { tokenAt } from './negation';
import { isNoSpeech } from './no-speech';
import { withoutOwn } from './own-clauses';
import { withWhatIsPut } from './put-so';
import { findTurns } from './transcripts';
import { findViews, heard } from './views';

/**
 * Who says what. The fitted model decides which words attribute, and to whom; the rules say how far a paraphrase may
 * reach, and add what the model cannot know: quotations that go on from a paragraph before, the turns of a transcript.
 * Without a model the rules stand alone.
 *
 * @returns In order of their cues, those the rules add last.
 */
export function attribute(evidence: Omit<VoiceEvidence, 'rules'>, model: VoiceModel | null): RawAttribution[] {
	const { doc, quotes, phrases, table } = evidence;
	const rules = findAttributions(doc, quotes, table);
	const turns = findTurns(doc);
	const isSpeech = (one: RawAttribution) => !isNoSpeech(doc, one, table);
	if (!model) return [...rules.filter(isSpeech), ...turns];
	const isQuoted = quotedTokens(doc, quotes);
	const namings = namedSo(doc, phrases, isQuoted, table);
	const read = tagAttributions({ ...evidence, rules }, model)
		.map((one) => withHeadline(doc, one, table))
		.filter(isSpeech)
		.map((one) => withSubject({ doc, phrases, isQuoted, table }, one));
	const tagged = withNamings(doc, read, namings);
	// "Accused X of calling Y a menace": a naming inside what is said leaves it to whoever says it.
	const added = new Set<RawAttribution>(namings);
	const others = tagged.filter((one) => !added.has(one));
	const covered = coverage(doc, others);
	// "Brook took it calmly and parried: “…”": that she took something is no cue for what she says.
	const spoken = coverage(
		doc,
		others.filter((one) => one.class !== 'stance'),
	);
	const cues = namings.map(({ cue }) => cue);
	const isNew = ({ cue, content, class: kind }: RawAttribution) => {
		const taken = kind === 'told' ? spoken : covered;
		const isFree = (span: Span) => tokensOf(doc, span).every((index) => taken[index] === 0);
		return !(cue && overlapsAny(cues, cue)) && content.every(isFree);
	};
	const views = doc.sentences.flatMap((sentence, i) =>
		findViews({ ...sentence, doc, phrases: phrases[i]!, isQuoted }, table),
	);
	const sure = [
		...rules.flatMap((rule) => heard(doc, rule, table) ?? []),
		...turns,
		...views,
		...rules.filter((rule) => (SURE.has(rule.class) || trails(rule)) && isSpeech(rule)),
	];
	const signed = rules.filter((rule) => rule.class === 'signed');
	const told = [...joined(tagged, sure.filter(isNew)), ...signed].map((one) =>
		withWhatIsPut(doc, quotes, withRest(doc, one)),
	);
	const found = withQuestions(doc, told).map((one) => withoutOwn({ doc, quotes }, one));
	// What somebody said to speak says of a charge is his.
	const spoken = found.flatMap((one) => (one.speaker ? one.content : [])).sort(inReadingOrder);
	const spokenAt = overlapIndex(spoken);
	const isUntold = ({ reach }: RawAttribution) =>
		!reach!.some((span) => spokenAt(span).some((other) => contains(other, span)));
	return [...found, ...findCharges(doc, phrases, isQuoted).filter(isUntold)];
}

/** "X was accused by Y of Z": where the model finds of whom a cue speaks and the rules what it says, the two are one. */
function joined(tagged: readonly RawAttribution[], added: readonly RawAttribution[]): RawAttribution[] {
	const byCue = new Map(
		added.flatMap((one) => (one.class === 'judgement' && one.cue ? [[one.cue.start, one] as const] : [])),
	);
	const halves = new Set<RawAttribution>();
	const whole = tagged.map((one) => {
		const half = one.cue && byCue.get(one.cue.start);
		if (!half) return one;
		halves.add(half);
		const content = [...one.content, ...half.content].sort(inReadingOrder);
		return { ...one, speaker: half.speaker, class: half.class, content };
	});
	return [...whole, ...added.filter((one) => !halves.has(one))];
}

/** What the rules find surely enough to stand where the model finds nothing. */
const SURE: ReadonlySet<RawAttribution['class']> = new Set(['continued', 'told', 'aside', 'judgement', 'according']);

/** "A disgrace, they say of the plan.": a verb of saying behind all that is said, with whoever says it. */
const trails = ({ cue, speaker, content, class: kind }: RawAttribution): boolean =>
	kind === 'speech' &&
	cue !== null &&
	speaker !== null &&
	content.every(({ end }) => end <= speaker.start && end <= cue.start);

/** Whether a span shares something with one of others, which follow one another. */
const overlapsAny = (others: readonly Span[], span: Span): boolean => {
	const next = others[firstEndingAfter(others, span.start)];
	return next !== undefined && overlaps(next, span);
};

/** 1 for each token inside some content. */
function coverage(doc: TextDoc, attributions: readonly RawAttribution[]): Uint8Array {
	const covered = new Uint8Array(doc.tokens.length);
	for (const { content } of attributions)
		for (const span of content) for (const index of tokensOf(doc, span)) covered[index] = 1;
	return covered;
}

function tokensOf({ tokens }: TextDoc, span: Span): number[] {
	const inside: number[] = [];
	for (let i = tokenAt(tokens, span); i < tokens.length && tokens[i]!.start < span.end; i++) inside.push(i);
	return inside;
}
