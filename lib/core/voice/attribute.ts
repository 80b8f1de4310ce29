import { overlaps } from '../text/span';
import { findAttributions, type RawAttribution } from './attributions';
import { tagAttributions, type VoiceEvidence, type VoiceModel } from './model/tag';
import { findTurns } from './transcripts';

/**
 * Who says what. The fitted model decides which words attribute, and to whom; the rules say how far a paraphrase may
 * reach, and add what the model cannot know: quotations that go on from a paragraph before, the turns of a transcript. Without a model the rules
 * stand alone.
 *
 * @returns In order of their cues, those without a cue last.
 */
export function attribute(evidence: Omit<VoiceEvidence, 'rules'>, model: VoiceModel | null): RawAttribution[] {
	const rules = findAttributions(evidence.doc, evidence.quotes, evidence.table);
	if (!model) return [...rules, ...findTurns(evidence.doc)];
	const tagged = tagAttributions({ ...evidence, rules }, model).map((one) => {
		const same = rules.find((rule) => rule.cue && one.cue && overlaps(rule.cue, one.cue));
		return same ? { ...one, reach: same.content, guess: same.speaker } : one;
	});
	const isCovered = ({ content }: RawAttribution) =>
		tagged.some((one) => one.content.some((span) => content.some((other) => overlaps(span, other))));
	const turns = findTurns(evidence.doc).filter((turn) => !isCovered(turn));
	return [...tagged, ...turns, ...rules.filter((rule) => SURE.has(rule.class) && !isCovered(rule))];
}

/** What the rules find surely enough to stand where the model finds nothing. */
const SURE: ReadonlySet<RawAttribution['class']> = new Set(['continued', 'aside', 'judgement']);
