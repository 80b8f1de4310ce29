import { findNounPhrases } from '../../lib/core/text/chunks';
import { readText, type TokenRange } from '../../lib/core/text/tokens';
import { findAttributions } from '../../lib/core/voice/attributions';
import type { CueTable } from '../../lib/core/voice/cues';
import { tokenAt } from '../../lib/core/voice/denial/negation';
import { type Columns, makeColumns } from '../../lib/core/voice/model/columns';
import type { VoiceEvidence } from '../../lib/core/voice/model/evidence';
import { findOuterQuotes } from '../../lib/core/voice/quotations/outer-quotes';
import type { Article } from './articles';

/** An article with everything the models see of it. */
export interface Prepared {
	readonly article: Article;
	readonly evidence: VoiceEvidence;
	readonly columns: Columns;
	/** The cues experts marked, in reading order, with the number of their attribution. */
	readonly cues: readonly (TokenRange & { readonly attribution: number })[];
}

/** Read an article as the engine does, and lay the experts' cues over its tokens. */
export function prepare(article: Article, table: CueTable): Prepared {
	const doc = readText(article.text);
	const quotes = findOuterQuotes(doc);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const rules = findAttributions(doc, quotes, table);
	const evidence = { doc, quotes, phrases, table, rules };
	const range = (span: readonly [number, number]): TokenRange => {
		const first = tokenAt(doc.tokens, { start: span[0], end: span[0] });
		let last = first;
		while (last < doc.tokens.length && doc.tokens[last]!.start < span[1]) last++;
		return { first, last };
	};
	const cues = article.attributions
		.flatMap(({ cue }, attribution) => (cue ? [{ ...range(cue), attribution }] : []))
		.filter(({ first, last }) => last > first)
		.sort((a, b) => a.first - b.first);
	return { article, evidence, columns: makeColumns(doc, quotes, phrases, table, rules), cues };
}
