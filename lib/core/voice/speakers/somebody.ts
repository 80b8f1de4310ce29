import type { Span } from '../../text/span';
import type { TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { tokenAt } from '../denial/negation';
import type { NamedAttribution } from '../voicing';

/** "His claim that …", "the idea that …" */
export const isNoun = ({ class: kind }: RawAttribution): boolean => kind === 'nominal' || kind === 'hearsay';

/** What is somebody's word, whoever's: what one "is called" or accused of, "the idea that …". */
const ANYBODYS: ReadonlySet<RawAttribution['class']> = new Set(['naming', 'judgement', 'hearsay']);

/** Whether a paraphrase has a speaker: a name, or a pronoun, whoever it stands for. "I" and "it" may be the writer's own. */
export const isSomebody = ({ tokens }: TextDoc, { name, speaker, class: kind }: NamedAttribution): boolean =>
	name !== null ||
	ANYBODYS.has(kind) ||
	(speaker !== null && /^(he|she|they|who|his|her|their)$/.test(tokens[speaker.first]!.lower));

/** "It is tragic amid a war, begun in May, which has cost 400 lives, according to the ministry": what a clause behind the span says is what the ministry is the source of. */
export function isCutOff({ tokens }: TextDoc, span: Span, cue: Span): boolean {
	const from = tokenAt(tokens, { start: span.end, end: span.end });
	// The comma right before the cue opens no clause.
	const between = tokens.slice(from, Math.max(from, tokenAt(tokens, cue) - 1));
	return between.some(({ text, index }) => {
		const { pos, lower } = tokens[index + 1]!;
		return text === ',' && (pos === 'VERB' || /^(which|who|where)$/.test(lower));
	});
}
