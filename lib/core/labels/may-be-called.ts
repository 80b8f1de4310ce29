import type { Reference } from '../actors/references';
import { isThing } from '../actors/unlisted';
import type { Candidate } from './clause';
import { judges, type LabelSentence } from './sentence';

/**
 * What is said of an actor or somebody's thing is said in any words; of a bare name, or of a thing that is nobody's, only
 * a judging word tells that it is an actor.
 */
export const mayBeCalled = (sentence: LabelSentence, reference: Reference, complement: Candidate): boolean =>
	!isMisread(sentence, reference, complement) &&
	(reference.form === 'event' || !isThing(reference) || judges(sentence, complement));

/** What no state is: of "declared it a terrorist group", "it" is another. */
const GROUP = /^(group|organi[sz]ation|movement|militia|network|party|company|agency)$/;

const isMisread = ({ doc: { tokens } }: LabelSentence, { actor, form }: Reference, { head }: Candidate): boolean =>
	form === 'pronoun' && /^(state|place)$/.test(actor.kind) && GROUP.test(tokens[head]!.lemma);
