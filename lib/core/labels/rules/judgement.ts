import type { Reference } from '../../actors/references';
import type { Candidate } from '../clause';
import { mayBeCalled } from '../may-be-called';
import { isPassive, objectAt, relativeObject } from '../object';
import { complementAt, nounPhrase } from '../phrase';
import { itselfAt } from '../reflexive';
import type { Draft, LabelRule, LabelSentence } from '../sentence';
import { namesFrom } from '../series';
import { subjectOf } from '../subject';
import { thingBefore } from '../things';
import { verbAt } from '../verbs';
import { blamedFor } from './blaming';
import { calledSo } from './called';
import { gapped } from './gapped';
import { had, hadBefore } from './having';
import { resulting } from './resulting';
import { saidToBe } from './said-to-be';

/** What a verb makes of its object: "describe X as Y", "call X Y", "criticize X for Y"; and "X issued a scathing rebuke". */
export const judgement: LabelRule = (sentence) => {
	const { words } = sentence;
	const drafts: Draft[] = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		const lemma = verbAt(sentence.doc.tokens, verb);
		if (lemma === null) continue;
		drafts.push(...(calledSo(sentence, verb) ?? naming(sentence, verb, lemma)));
		drafts.push(...resulting(sentence, verb));
		if (words.havingVerbs.has(lemma) || doesOne(sentence, verb))
			drafts.push(...had(sentence, verb), ...hadBefore(sentence, verb));
		if (words.blamingVerbs.has(lemma) || words.praisingVerbs.has(lemma)) drafts.push(...blamedFor(sentence, verb));
	}
	return drafts;
};

/** "Describe X as Y", "call X Y". */
function naming(sentence: LabelSentence, verb: number, lemma: string): Draft[] {
	const said = sentence.words.asVerbs.has(lemma) ? saidToBe(sentence, verb) : [];
	const called = sentence.words.namingVerbs.has(lemma) ? named(sentence, verb) : [];
	return [said, called].flatMap((drafts) => [...drafts, ...gapped(sentence, drafts)]);
}

/** "Made a stunning revelation", "carried out a brutal raid": an act is told by an indefinite phrase. */
function doesOne({ doc: { tokens }, words }: LabelSentence, verb: number): boolean {
	const next = tokens[verb + 1]?.pos === 'ADP' ? verb + 2 : verb + 1;
	if (!words.lightVerbs.has(tokens[verb]!.lemma)) return false;
	return /^an?$/.test(tokens[next]?.lower ?? '');
}

/** "call X Y", "labelling it a threat", "makes it the fifth nation", "X was labeled a threat". */
function named(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const passive = isPassive(sentence, verb);
	const behind = passive ? null : (itselfAt(sentence, verb) ?? objectAt(sentence, verb + 1));
	const object = passive
		? (subjectOf(sentence, verb) ?? thingBefore(sentence, verb))
		: (behind ?? relativeObject(sentence, verb));
	// "Called the plan on the table a …": past what hangs on the object.
	const whole = behind && behind.form !== 'pronoun' ? nounPhrase(sentence, behind.first, true) : null;
	const at = behind ? Math.max(behind.last, whole?.last ?? 0) : verb + 1;
	// "Declared the policy to be illegal"
	const isInfinitive = behind !== null && tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'be';
	if (!object || at >= sentence.last) return [];
	const hasNoun = passive || (behind !== null && behind.form !== 'pronoun');
	if (!isInfinitive && !opensName(sentence, verb, at, hasNoun)) return [];
	const found = complementAt(sentence, isInfinitive ? at + 2 : at);
	return found && mayBeCalled(sentence, object, found) ? saying(sentence, object, found) : [];
}

/** Whether what something is called may begin at a token. */
function opensName({ doc: { tokens } }: LabelSentence, verb: number, at: number, hasNoun: boolean): boolean {
	const next = tokens[at]!;
	const behind = tokens[at + 1];
	if (next.pos === 'DET' || /^["“‘]$/.test(next.text) || (next.lower === 'one' && behind?.lower === 'of')) return true;
	// "Called him nothing more than a puppet"
	if (/^(nothing|none|anything|little)$/.test(next.lower)) return true;
	// "Which they call terrorists", "called them terrorists"
	if (next.pos === 'NOUN') return !hasNoun && next.lower !== next.lemma;
	const isAdjective = next.pos === 'ADJ' || (next.pos === 'ADV' && behind?.pos === 'ADJ');
	return isAdjective && tokens[verb]!.lemma !== 'make';
}

/** A label for each of the complements that begin with one. */
const saying = (sentence: LabelSentence, mention: Reference, first: Candidate): Draft[] =>
	namesFrom(sentence, first).map((one) => ({ ...one, actor: mention.actor, form: 'copular', mention }));
