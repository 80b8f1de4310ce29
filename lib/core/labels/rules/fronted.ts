import { type Candidate, MARKS } from '../clause';
import { type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { thingStarting } from '../things';

const LINKS = /^(be|become|seem|appear|remain|get|look|sound|grow)$/;
/** No verb group is longer, in tokens. */
const GROUP = 5;

/** "How politically divided the country has become", "however flawed Brook may be": a complement drawn to the front of its clause. ("As rich as Brook is" mostly compares and says nothing.) */
export const fronted: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const found = [];
	for (let i = sentence.first; i < sentence.last; i++) {
		const complement = /^(how|however)$/.test(tokens[i]!.lower) ? describing(sentence, i + 1) : null;
		const at = complement?.last ?? -1;
		const subject = complement && (referenceStarting(sentence, at) ?? thingStarting(sentence, at));
		if (!subject || !isLinked(sentence, pastJoined(sentence, subject.last))) continue;
		found.push({ ...complement, actor: subject.actor, form: 'copular' as const, mention: subject });
	}
	return found;
};

/** Past the second of two subjects: "how divided Congress and the country have become". */
function pastJoined({ doc: { tokens }, phrases }: LabelSentence, at: number): number {
	const other = tokens[at]?.lower === 'and' ? phrases.find((p) => p.first === at + 1) : undefined;
	return other?.last ?? at;
}

/** Adverbs with an adjective or participle that says something ("how many" does not). */
function describing({ doc: { tokens }, words, last }: LabelSentence, first: number): Candidate | null {
	let head = first;
	while (head < last && (tokens[head]!.pos === 'ADV' || MARKS.test(tokens[head]!.text))) head++;
	const { pos, lower } = tokens[head] ?? {};
	if (head >= last || !lower || !(pos === 'ADJ' || (pos === 'VERB' && lower.endsWith('ed')))) return null;
	const isPlain = words.plainAdjectives.has(lower) || words.states.has(lower) || /^(much|little|few)$/.test(lower);
	return isPlain ? null : { first, last: head + 1, head };
}

/** Whether a verb group that ends in a linking verb, and in no complement, stands there: "X has become", "X may be". */
function isLinked({ doc: { tokens }, last }: LabelSentence, from: number): boolean {
	let end = from;
	while (end < last && end - from < GROUP && /^(AUX|ADV|PART)$/.test(tokens[end]!.pos)) end++;
	if (tokens[end]?.pos === 'VERB' && LINKS.test(tokens[end]!.lemma)) end++;
	const verb = tokens.slice(from, end).findLast(({ pos }) => pos === 'AUX' || pos === 'VERB');
	return verb !== undefined && LINKS.test(verb.lemma) && !/^(VERB|ADJ|NOUN|DET)$/.test(tokens[end]?.pos ?? '');
}
