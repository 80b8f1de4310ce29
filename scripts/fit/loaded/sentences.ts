import { readFileSync } from 'node:fs';
import { layGround } from '../../../lib/core/groundwork';
import { type LoadedEvidence, tokenColumns } from '../../../lib/core/loaded/evidence';
import { readSentence, type SentenceReading } from '../../../lib/core/loaded/features';
import type { WordTable } from '../../../lib/core/loaded/word-table';
import type { Tables } from '../../../lib/core/tables';
import type { Token } from '../../../lib/core/text/tokens';

/** A row of the experts' judgements: mostly one sentence. Spans are `[start, end]` in UTF-16 code units. */
interface Row {
	readonly text: string;
	readonly label: 'biased' | 'neutral';
	/** The words that at least two experts marked. */
	readonly words: readonly string[];
	readonly spans: readonly (readonly [number, number])[];
	/** Of the outlet; it is used to measure evenness and never to fit. */
	readonly type: 'left' | 'center' | 'right' | null;
}

/** A row with everything the model sees of it. */
export interface Judged {
	readonly row: Row;
	readonly evidence: LoadedEvidence;
	readonly sentences: readonly SentenceReading[];
	/** Whether experts marked the word at each place of each sentence. */
	readonly marked: readonly Uint8Array[];
	readonly biased: boolean;
}

/** Read the judged rows, one JSON object a line, as the engine reads them. Throws where the file is missing. */
export const readJudged = (file: string, tables: Tables, table: WordTable): Judged[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => judge(JSON.parse(line) as Row, tables, table));

function judge(row: Row, tables: Tables, table: WordTable): Judged {
	const evidence = layGround(row.text, tables);
	const { doc } = evidence;
	const columns = tokenColumns(evidence, table);
	const sentences = doc.sentences.map((sentence) => readSentence(doc, columns, sentence, table));
	const isMarked = ({ start, end }: Token) => row.spans.some(([from, to]) => start < to && from < end);
	const marked = sentences.map(({ tokens }) => Uint8Array.from(tokens, (i) => (isMarked(doc.tokens[i]!) ? 1 : 0)));
	return { row, evidence, sentences, marked, biased: row.label === 'biased' };
}
