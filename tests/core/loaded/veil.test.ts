import fc from 'fast-check';
import { expect, test } from 'vitest';
import { veiledTags } from '../../../lib/core/loaded/veil';
import { readText } from '../../../lib/core/text/tokens';

/** The words of a text with their tags, those in `names` masked. */
function tagged(text: string, names: readonly string[]): string {
	const doc = readText(text);
	const tags = veiledTags(
		doc,
		Uint8Array.from(doc.tokens, (token) => (names.includes(token.text) ? 1 : 0)),
	);
	return doc.tokens
		.map((token, i) => (names.includes(token.text) ? '_' : `${token.text}/${tags[i]}`))
		.join(' ')
		.replace(/_( _)+/g, '_');
}

test.each([
	{ what: 'a name and a word', frame: 'What %s did was a massacre.', names: ['Israel', 'Hamas'] },
	{ what: 'a name of two words', frame: 'On Monday %s lied over the plan.', names: ['Russia', 'Ada Brook'] },
	{ what: 'a group without a plural ending', frame: 'Then %s burned the cars.', names: ['police', 'protesters'] },
	{ what: 'a name in a compound', frame: 'A %s-backed group led the talks.', names: ['Iran', 'U.S.'] },
	{ what: 'an owner', frame: "In a letter %s's leaders fumed.", names: ['Hamas', 'Labour'] },
])('the tags beside $what are the same', ({ frame, names: [one, other] }) => {
	const fill = (name: string) => tagged(frame.replace('%s', name), name.split(' '));
	expect(fill(one!)).toBe(fill(other!));
});

test('a text without names keeps its tags', () => {
	const { tokens } = readText('The vile plan was, they said, “anti-war” and can’t work.\nIt failed.');
	expect(
		veiledTags(readText('The vile plan was, they said, “anti-war” and can’t work.\nIt failed.'), new Uint8Array(99)),
	).toEqual(tokens.map(({ pos }) => pos));
});

test('every token of any text has a tag, whatever is masked', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.infiniteStream(fc.boolean()), (text, masks) => {
			const doc = readText(text);
			const masked = Uint8Array.from(doc.tokens, () => Number(masks.next().value));
			expect(veiledTags(doc, masked).every((tag) => tag.length > 0)).toBe(true);
		}),
	);
});
