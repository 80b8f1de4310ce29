import type { NounPhrase } from '../text/chunks';
import { stretch, type TextDoc, type Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { agentOf } from './passive';

/** What somebody is named by: forms that the tagger takes for adjectives as well ("branded"). */
const NAMED =
	/^(branded|called|categori[sz]ed|characteri[sz]ed|classed|classified|considered|declared|deemed|defined|denounced|depicted|described|designated|dubbed|judged|label+ed|listed|named|outlawed|portrayed|proclaimed|proscribed|recogni[sz]ed|regarded|seen|termed|viewed)$/;

/**
 * "Designated as a terrorist group by Norway", "was branded a liar by critics": whoever stands behind "by" names somebody
 * so. In reading order.
 */
export const namedBy = (doc: TextDoc, phrases: readonly (readonly NounPhrase[])[]): RawAttribution[] =>
	doc.tokens.flatMap((token) => {
		if (!NAMED.test(token.lower) || !isParticiple(doc.tokens, token.index)) return [];
		const agent = agentOf(doc, phrases, { first: token.index, last: token.index + 1 });
		if (!agent || agent.first < token.index + 2) return [];
		const from = doc.tokens[token.index + 1]!.lower === 'as' ? token.index + 2 : token.index + 1;
		const content = toSpan(doc.tokens, { first: from, last: agent.first });
		if (!content) return [];
		const speaker = stretch(doc.tokens, { first: agent.first + 1, last: agent.last });
		return [
			{
				speaker,
				cue: stretch(doc.tokens, { first: token.index, last: token.index + 1 }),
				content: [content],
				class: 'speech',
			},
		];
	});

/** Whether a form in "-ed" is a passive: behind a form of "to be", past adverbs, or right behind a noun or a comma. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
	let before = at - 1;
	while (tokens[before]?.pos === 'ADV' || /^(not|n't)$/.test(tokens[before]?.lower ?? '')) before--;
	const { lemma, pos, text } = tokens[before] ?? { lemma: '', pos: '', text: '' };
	return /^(be|get)$/.test(lemma) || text === ',' || (pos === 'NOUN' && before === at - 1);
}
