import { readText, type TextDoc } from '../text/tokens';

/** What stands for every name: a word the tagger knows nothing of but its capital. */
const BLANK = 'Qanad';

/**
 * Parts of speech of a text whose names are all the same blank, so that no name moves the tag of a word beside it.
 *
 * @param masked - 1 for each token of a name; a run of them within a sentence is one name.
 * @returns One Universal Dependencies tag a token; of a word that is cut otherwise beside a blank, the tag it had.
 */
export function veiledTags(doc: TextDoc, masked: Uint8Array): string[] {
	const starts = new Int32Array(doc.tokens.length).fill(-1);
	let veiled = '';
	let written = 0;
	const copyTo = (offset: number) => {
		veiled += doc.text.slice(written, offset);
		written = offset;
	};
	for (const { first, last } of doc.sentences)
		for (let i = first; i < last; i++) {
			const { start, end } = doc.tokens[i]!;
			if (masked[i] === 0) {
				copyTo(start);
				starts[i] = veiled.length;
			} else if (i > first && masked[i - 1] === 1) written = end;
			else {
				copyTo(start);
				veiled += BLANK;
				written = end;
			}
		}
	copyTo(doc.text.length);
	const tags = new Map(readText(veiled).tokens.map(({ start, pos }) => [start, pos]));
	return doc.tokens.map(({ index, pos }) => tags.get(starts[index]!) ?? pos);
}
