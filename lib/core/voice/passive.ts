import type { NounPhrase } from '../text/chunks';
import { firstEndingAfter, type Span } from '../text/span';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import { toSpan } from './content-bounds';
import { isDate, speakerAfter } from './speakers/speakers';

/** How far behind a passive its "by" is looked for, in tokens: "was called a terrorist group and a menace by Norway". */
const REACH = 14;

/** What one is who thinks so: "was convinced that". */
export const CONVICTION = /^(convinced|persuaded|certain|sure|confident|adamant|positive)$/;

/** Whether a cue is a passive ("has been called"): its subject is spoken of and does not speak. */
export function isPassive({ tokens }: TextDoc, { first, last }: TokenRange): boolean {
	const group = tokens.slice(first, last);
	const verb = group.findLast(({ pos }) => pos === 'VERB');
	if (!verb || !/(ed|en|wn|id|ld)$/.test(verb.lower) || CONVICTION.test(verb.lower)) return false;
	return group.some(({ lemma, index }) => /^(be|get)$/.test(lemma) && index < verb.index);
}

/** Whom a passive names behind "by", with that word; null where it names nobody. */
export function agentOf(
	doc: TextDoc,
	phrases: readonly (readonly NounPhrase[])[],
	{ last }: TokenRange,
): Stretch | null {
	const { tokens } = doc;
	const number = firstEndingAfter(doc.sentences, tokens[last - 1]!.start);
	const sentence = doc.sentences[number]!;
	for (let i = last; i < Math.min(sentence.last - 1, last + REACH); i++) {
		if (/^(VERB|AUX)$/.test(tokens[i]!.pos) || tokens[i]!.text === ',') return null;
		if (tokens[i]!.lower !== 'by' || isDate(tokens[i + 1]!.lower)) continue;
		const clause = { ...sentence, doc, phrases: phrases[number]!, isQuoted: () => false };
		const agent = speakerAfter(clause, i + 1);
		return agent && stretch(tokens, { first: i, last: agent.last });
	}
	return null;
}

/** What is said without the "by" phrase that stands in it or at an end of it. */
export function withoutAgent(doc: TextDoc, content: readonly TokenRange[], agent: TokenRange): Span[] {
	return content
		.flatMap(({ first, last }) => [
			{ first, last: Math.min(last, agent.first) },
			{ first: Math.max(first, agent.last), last },
		])
		.filter((part, i, parts) => part.last > part.first && (i % 2 === 0 || parts[i - 1]!.last !== part.last))
		.map((part) => toSpan(doc.tokens, part))
		.filter((span) => span !== null);
}
