import type { Reference } from '../../actors/references';
import { isPossessiveMark } from '../../text/chunks';
import type { Candidate } from '../clause';
import { mayBeCalled } from '../may-be-called';
import { isOwner, isPassive, relativeObject } from '../object';
import { complementAt } from '../phrase';
import { itselfAt } from '../reflexive';
import { type Draft, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { namesFrom } from '../series';
import { subjectOf } from '../subject';
import { thingBefore, thingStarting } from '../things';

/** How far after a verb its object and its "as" are looked for, in tokens. */
const AS_REACH = 16;

/** "describe X as Y", "X is seen as Y". */
export function saidToBe(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const as = asBehind(sentence, verb);
	const mention = as < 0 ? null : whomAs(sentence, verb, as);
	// "Cited officials as saying …"
	const found = mention && tokens[as + 1]?.pos !== 'VERB' ? complementAt(sentence, as + 1) : null;
	if (!mention || !found || !mayBeCalled(sentence, mention, found)) return [];
	const slant = slantOf(sentence, verb, found);
	return namesFrom(sentence, found).map((one) => ({
		...one,
		actor: mention.actor,
		form: 'copular',
		mention,
		...slant,
	}));
}

/** "Denounced as a new Rome" blames; "dismissed as mayor" tells of an office. */
function slantOf({ doc: { tokens }, words }: LabelSentence, verb: number, { head }: Candidate): { slant?: -1 | 1 } {
	const { lemma } = tokens[verb]!;
	if (words.roles.has(tokens[head]!.lemma)) return {};
	return words.decryingVerbs.has(lemma) ? { slant: -1 } : words.hailingVerbs.has(lemma) ? { slant: 1 } : {};
}

/** Token index of the "as" of a verb, in its own clause; -1 where none stands there. */
function asBehind({ doc: { tokens }, phrases, words, last }: LabelSentence, verb: number): number {
	const reach = tokens.slice(verb + 1, Math.min(last, verb + AS_REACH));
	const stop = reach.find(
		(token) =>
			token.lower === 'as' ||
			/^(VERB|AUX)$/.test(token.pos) ||
			/^[,:;—–]$/.test(token.text) ||
			// "Criticised the description of X as …"
			words.namingNouns.has(token.lemma),
	);
	// "Described Brook, a judge, as …"
	const aside = stop?.text === ',' ? phrases.find(({ first }) => first === stop.index + 1) : undefined;
	const end = aside && tokens[aside.last]?.text === ',' ? aside.last + 1 : stop?.index;
	return end !== undefined && tokens[end]?.lower === 'as' ? end : -1;
}

/** Whom a verb with "as" is about: its object, or its subject where it is passive. */
function whomAs(sentence: LabelSentence, verb: number, as: number): Reference | null {
	const { tokens } = sentence.doc;
	const isNext = as === verb + 1;
	// "Denounced by officials as traitors" is about whoever was denounced.
	// "Described in a report as …", "referred to as …"
	if (isPassive(sentence, verb) && (isNext || /^(ADP|PART)$/.test(tokens[verb + 1]!.pos)))
		return subjectOf(sentence, groupVerb(sentence, verb)) ?? thingBefore(sentence, groupVerb(sentence, verb));
	const beside = besideParticiple(sentence, verb);
	// "Brook, known in Norway as …" is not about Norway.
	if (tokens[verb]!.lower === 'known' && tokens[verb + 1]!.pos === 'ADP' && !isNext) return beside;
	const object = itselfAt(sentence, verb) ?? objectBefore(sentence, verb, as);
	if (object) return object;
	if (opensSentence(sentence, verb)) return announced(sentence, as);
	return beside ?? (isNext ? relativeObject(sentence, verb) : null);
}

/** "Adam Brook, known to many as …": whoever stands before the comma of a participle. */
function besideParticiple(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let start = verb;
	// "Also known as" brings another name.
	while (tokens[start - 1]?.pos === 'ADV' && tokens[start - 1]!.lower !== 'also') start--;
	const isSet = /(ed|n)$/.test(tokens[verb]!.lower) && tokens[start - 1]?.text === ',';
	return isSet ? referenceEnding(sentence, start - 1) : null;
}

/** The "became" of "became known", whose subject is the participle's; the participle itself behind "is". */
function groupVerb({ doc: { tokens } }: LabelSentence, participle: number): number {
	let before = participle - 1;
	while (tokens[before]?.pos === 'ADV') before--;
	return tokens[before]?.pos === 'VERB' ? before : participle;
}

/** "Known as …", "Widely seen as …", "Once hailed as …" */
function opensSentence({ doc: { tokens }, first }: LabelSentence, verb: number): boolean {
	let at = verb;
	while (at > first && /^(ADV|SCONJ)$/.test(tokens[at - 1]!.pos)) at--;
	return at === first && /(ed|n)$/.test(tokens[verb]!.lower);
}

/** Whom an opening participle announces: the subject behind its comma. */
function announced(sentence: LabelSentence, as: number): Reference | null {
	const { tokens } = sentence.doc;
	const comma = tokens.slice(as, Math.min(sentence.last, as + AS_REACH)).find(({ text }) => text === ',')?.index;
	if (!comma) return null;
	const from = /^["“”]$/.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
	return referenceStarting(sentence, from) ?? thingStarting(sentence, from);
}

function objectBefore(sentence: LabelSentence, verb: number, as: number): Reference | null {
	const { tokens } = sentence.doc;
	// "Positioned his government as a bridge" is about the government.
	const owns = ({ first }: Reference) => isOwner(sentence, first);
	// "Denounced the New York businessman as …" is not about New York.
	const isHead = (r: Reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= r.first && r.first < p.last);
		return !phrase || phrase.head < r.last;
	};
	const object = sentence.references.find(
		(r) => r.first > verb && r.last <= as && r.form !== 'adjective' && !owns(r) && isHead(r),
	);
	const affair = thingStarting(sentence, verb + 1);
	// "Dismissed the report on Brook as …" is about the report.
	if (affair?.form === 'epithet' && object && object.first >= affair.last) return affair;
	// "Describing sanctions against Brook as …" is not about Brook.
	if (object && isAgainst(sentence, verb, object)) return null;
	if (!object) return affair;
	// "Described Brook's plan as a disaster" is about the plan.
	return object && isPossessiveMark(tokens[object.last]) ? thingStarting(sentence, object.first) : object;
}

/** Whether somebody stands behind a preposition that hangs on the object of a verb. */
function isAgainst({ doc: { tokens }, phrases }: LabelSentence, verb: number, { first }: Reference): boolean {
	const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	const object = phrases.find((p) => p.last === link);
	return object !== undefined && object.head > verb && /^(against|on|over|toward|towards)$/.test(tokens[link]!.lower);
}
