import { contains, overlapIndex, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { tokenAt } from './denial/negation';

/**
 * "Asked whether Brook believed that it was a menace": what is asked is put into words by whoever asks, and nobody has
 * said that Brook believed it. What stands in the question attributes no words.
 */
export function withQuestions(doc: TextDoc, found: readonly RawAttribution[]): RawAttribution[] {
	const asked = found.flatMap((one) => one.content.filter((span) => asks(doc, one, span)));
	const questionsAt = overlapIndex(asked.sort((a, b) => a.start - b.start));
	const isAsked = (cue: Span) => questionsAt(cue).some((question) => contains(question, cue));
	return found.map((one) => (one.cue && isAsked(one.cue) ? { ...one, class: 'stance' } : one));
}

/** Whether what is said opens with "whether", or with "if" behind a verb of asking. */
function asks({ tokens }: TextDoc, { cue }: RawAttribution, content: Span): boolean {
	const first = tokenAt(tokens, content);
	const opening = tokens.slice(Math.max(0, first - 1), first + 1).map(({ lower }) => lower);
	if (!cue || content.start < cue.end) return false;
	const verb = tokens[tokenAt(tokens, { start: cue.end, end: cue.end }) - 1];
	return (
		opening.includes('whether') ||
		(opening.includes('if') && /^(ask|wonder|question|query|inquire)$/.test(verb?.lemma ?? ''))
	);
}
