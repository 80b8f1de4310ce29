import type { TokenRange } from '../../text/tokens';
import type { LabelSpan, Standing } from './standing';

const LEFT_WORDS = new Set(
	'a an the is are was were be been as who which called \'s , - — its his her their this that of so ( “ "'.split(' '),
);
const RIGHT_WORDS = new Set("of 's , who which that for by - to in".split(' '));
const POINTERS = new Set('it this that they he she these those which who what we i you there'.split(' '));
/** How far back from a label a pronoun is looked for, in tokens. */
const POINTER_REACH = 8;

/** What stands around a label: features that all its candidates share. */
export function aroundSpan({ evidence }: Standing, span: LabelSpan, sentence: TokenRange): string[] {
	const { doc, columns } = evidence;
	const inside = (i: number) => i >= sentence.first && i < sentence.last;
	const word = (i: number) => (inside(i) ? doc.tokens[i]!.lower : '');
	const tag = (i: number) => (inside(i) ? columns.tags[i]! : 'none');
	const features = [
		`form ${span.form}`,
		`two before ${tag(span.first - 2)}`,
		`before ${tag(span.first - 1)}`,
		`behind ${tag(span.last)}`,
	];
	for (const i of [span.first - 1, span.first - 2]) if (LEFT_WORDS.has(word(i))) features.push(`led by ${word(i)}`);
	if (RIGHT_WORDS.has(word(span.last))) features.push(`followed by ${word(span.last)}`);
	for (let i = span.first - 1; i >= span.first - POINTER_REACH && inside(i); i--) {
		if (!POINTERS.has(word(i)) || !['PRON', 'DET', 'SCONJ'].includes(tag(i))) continue;
		features.push(`pointer ${word(i)}`, `pointer at ${Math.min(span.first - i, 4)}`);
		break;
	}
	return features;
}
