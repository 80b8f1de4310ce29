import { adjectivePhrase } from '../adjectives';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelSentence } from '../sentence';
import { subjectOf } from '../subject';

/** Verbs that before an adjective say what somebody comes to be. */
const TURNS = /^(get|grow|turn|go|emerge|fall|come)$/;
/** What one does with a reputation as something. */
const REPUTED = /^(have|build|acquire|win|enjoy|cultivate|develop|get|hold|carry|keep)$/;

/**
 * "X grew hostile", "X emerged triumphant", "X came out defiant", where verb or adjective judges ("got ready" does not);
 * and "X ended up a pauper".
 */
export function comingToBe(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const { lemma } = tokens[verb]!;
	const next = tokens[verb + 1]?.lower ?? '';
	const endsUp = /^(end|wind)$/.test(lemma) && next === 'up' && tokens[verb + 2]?.pos === 'DET';
	if (!endsUp && !TURNS.test(lemma)) return [];
	const found = endsUp
		? nounPhrase(sentence, verb + 2)
		: adjectivePhrase(sentence, next === 'out' ? verb + 2 : verb + 1);
	const tells = found && (endsUp || next === 'out' || /^(grow|emerge)$/.test(lemma) || judges(sentence, found));
	const subject = tells ? subjectOf(sentence, verb) : null;
	return found && subject ? [{ ...found, actor: subject.actor, form: 'copular', mention: subject }] : [];
}

/** "X comes across as …", "X has a reputation as …": what links by "as" only with another word. */
export function linksByAs({ doc: { tokens } }: LabelSentence, verb: number): boolean {
	const { lemma } = tokens[verb]!;
	const isReputed = REPUTED.test(lemma) && /^(reputation|image)$/.test(tokens[verb + 2]?.lower ?? '');
	return isReputed || (lemma === 'come' && /^(across|off)$/.test(tokens[verb + 1]?.lower ?? ''));
}
