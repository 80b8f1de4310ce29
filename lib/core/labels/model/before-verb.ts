import type { TokenRange } from '../../text/tokens';
import { groupStart } from '../relative-subject';
import type { LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { phraseBefore } from '../subject-phrase';
import type { Stander } from './standing';

/** How far back from a label its verb is looked for, in tokens. */
const VERB_REACH = 60;

/** The subject of the verb before a label, as far as the rules can tell. */
export interface Subject {
	/** Where the verb's group begins, and where the phrase before it does with what hangs on it; token indexes. */
	readonly verb: number;
	readonly phrase: number | undefined;
	/** Id of the actor it is. */
	readonly actor: string | undefined;
}

/** Null where no verb stands before the label, within reach. */
export function subjectBefore(sentence: LabelSentence, span: TokenRange): Subject | null {
	const { tokens } = sentence.doc;
	const reach = Math.max(sentence.first, span.first - VERB_REACH);
	let verb = span.first - 1;
	while (verb >= reach && !/^(VERB|AUX)$/.test(tokens[verb]!.pos)) verb--;
	if (verb < reach) return null;
	const start = groupStart(sentence, verb);
	return { verb: start, phrase: phraseBefore(sentence, start), actor: subjectOf(sentence, verb)?.actor.id };
}

/** How a candidate stands to the subject and its verb. */
export function asSubject(one: Stander, subject: Subject | null): string[] {
	if (!subject) return ['no verb'];
	const { verb, phrase, actor } = subject;
	return [
		actor === undefined ? 'no subject' : actor === one.actor.id ? 'subject' : 'other subject',
		...(one.last === verb ? ['meets verb'] : []),
		...(one.first === phrase ? ['opens phrase before verb'] : []),
		...(phrase !== undefined && one.first > phrase && one.last <= verb ? ['in phrase before verb'] : []),
		...(one.first >= verb ? ['behind verb'] : []),
	];
}
