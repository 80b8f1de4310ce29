import { contains, inReadingOrder, overlapIndex } from '../text/span';
import { withQuestions } from './asked';
import { findAttributions, quotedTokens, type RawAttribution } from './attributions';
import { findCharges } from './charges';
import { findConvictions } from './convictions';
import { withHeadline } from './headlines';
import { withRest } from './inserted';
import type { VoiceEvidence } from './model/evidence';
import { tagAttributions, type VoiceModel } from './model/tag';
import { namedSo, withNamings } from './namings/named';
import { isNoSpeech } from './no-speech';
import { joined, notTagged } from './not-tagged';
import { withoutOwn } from './own-clauses';
import { withOwnObject } from './own-objects';
import { withWhatIsPut } from './put-so';
import { withWhole } from './quotations/whole';
import { withSubject } from './speakers/cue-subjects';
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
	const ground = { doc, phrases, isQuoted, table };
	const read = tagAttributions({ ...evidence, rules }, model)
		.map((one) => withHeadline(doc, withWhole(doc, quotes, one), table))
		.filter(isSpeech)
		.map((one) => withSubject(ground, one));
	const tagged = withNamings(doc, read, namings);
	const sure = [
		...rules.flatMap((rule) => heard(doc, rule, table) ?? []),
		...turns,
		...doc.sentences.flatMap((sentence, i) => {
			const clause = { ...sentence, doc, phrases: phrases[i]!, isQuoted };
			return [...findViews(clause, table), ...findConvictions(clause)];
		}),
		...rules
			.filter((rule) => (SURE.has(rule.class) || trails(rule)) && isSpeech(rule))
			.map((rule) => (rule.class === 'judgement' ? withSubject(ground, rule) : rule)),
	];
	const signed = rules.filter((rule) => rule.class === 'signed');
	const told = [...joined(tagged, notTagged(doc, sure, tagged, namings)), ...signed].map((one) =>
		withWhatIsPut(doc, quotes, withRest(doc, one)),
	);
	const found = withQuestions(doc, told).map((one) => withOwnObject(doc, withoutOwn({ doc, quotes }, one), table));
	return [...found, ...untold(findCharges(doc, phrases, isQuoted), found)];
}

/** What the rules find surely enough to stand where the model finds nothing. */
const SURE: ReadonlySet<RawAttribution['class']> = new Set(['continued', 'told', 'aside', 'judgement', 'according']);

/** "A disgrace, they say of the plan.": a verb of saying behind all that is said, with whoever says it. */
const trails = ({ cue, speaker, content, class: kind }: RawAttribution): boolean =>
	kind === 'speech' &&
	cue !== null &&
	speaker !== null &&
	content.every(({ end }) => end <= speaker.start && end <= cue.start);

/** The charges that nobody is said to tell: what somebody says of a charge is his. */
function untold(charges: readonly RawAttribution[], found: readonly RawAttribution[]): RawAttribution[] {
	const told = found.filter((one) => one.speaker && one.class !== 'stance');
	const spoken = overlapIndex(told.flatMap((one) => one.content).sort(inReadingOrder));
	return charges.filter(({ reach }) => !reach!.some((span) => spoken(span).some((other) => contains(other, span))));
}
