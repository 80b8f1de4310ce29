import { complementAt } from '../phrase';
import { type Draft, type LabelSentence, referenceStarting } from '../sentence';

/** No more than so many go on after the first. */
const MAX = 5;

/**
 * "Calls X a menace, Y a crook and Z a thug", "describes X as a menace and Y as a crook": what goes on with the same verb
 * and another actor, behind the last of the drafts; empty where nothing does.
 */
export function gapped(sentence: LabelSentence, drafts: readonly Draft[]): Draft[] {
	const found: Draft[] = [];
	for (let last = drafts.at(-1)?.last; last !== undefined && found.length < MAX; last = found.at(-1)!.last) {
		const next = nextNamed(sentence, last);
		if (!next) break;
		found.push(next);
	}
	return found;
}

function nextNamed(sentence: LabelSentence, last: number): Draft | null {
	const { tokens } = sentence.doc;
	let at = last;
	while (at < last + 3 && /^([,"”’]|and)$/.test(tokens[at]?.lower ?? '')) at++;
	const mention = at > last ? referenceStarting(sentence, at) : null;
	if (mention?.form !== 'name') return null;
	const isAs = tokens[mention.last]?.lower === 'as';
	const from = mention.last + (isAs ? 1 : 0);
	const found = /^an?$/.test(tokens[from]?.lower ?? '') ? complementAt(sentence, from) : null;
	return found && { ...found, actor: mention.actor, form: 'copular', mention };
}
