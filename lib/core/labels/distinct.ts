import type { Labelling } from '../analysis';
import { overlaps } from '../text/span';

/** No two labels of a sentence lie further apart, in UTF-16 code units. */
const SENTENCE_LENGTH = 5000;

/** Of overlapping labels of one actor the first found stays: rules are tried from the surest on. */
export function distinct(labels: readonly Labelling[]): Labelling[] {
	const near = new Map<string, Labelling[]>();
	const kept = labels.filter((label) => {
		// Labels come sentence by sentence, so only those of an actor's last sentence can overlap.
		const before = (near.get(label.actor) ?? []).filter((other) => label.start - other.end < SENTENCE_LENGTH);
		const isFree = !before.some((other) => overlaps(other, label));
		near.set(label.actor, isFree ? [...before, label] : before);
		return isFree;
	});
	return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
