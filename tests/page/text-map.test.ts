import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TEXT } from '../../lib/page/flatten';
import { mapText } from '../../lib/page/text-map';
import { makeDocument, stubRanges } from './dom';

stubRanges();

const isRead = (element: Element) => !/^(script|button)$/.test(element.localName);
const mapOf = (body: string) => {
	const document = makeDocument(body);
	return { document, map: mapText([document.body], isRead) };
};

test.each([
	{ keeps: 'nothing of an empty page', body: '', text: '' },
	{ keeps: 'paragraphs apart', body: '<p>One.</p><p>Two.</p>', text: 'One.\n\nTwo.' },
	{ keeps: 'inline elements together', body: '<p>anti<b>-</b><i>war</i> march</p>', text: 'anti-war march' },
	{ keeps: 'one space of a run', body: '<p>\n\t One \n\t <b> two</b> </p>', text: 'One two' },
	{ keeps: 'line breaks', body: '<p>One<br>two<br><br>three</p>', text: 'One\ntwo\nthree' },
	{ keeps: 'words whole that hold a soft hyphen', body: '<p>mili\u00adtant\u200b</p>', text: 'militant' },
	{ keeps: 'no-break spaces', body: '<p>43\u00a0people</p>', text: '43\u00a0people' },
	{ keeps: 'text around what is not read', body: '<p>One <button>Share</button> two</p>', text: 'One two' },
	{
		keeps: 'a block parted from the words after it',
		body: '<div>One<p>Two</p>three</div>',
		text: 'One\n\nTwo\n\nthree',
	},
])('the flattened text keeps $keeps', ({ body, text }) => expect(mapOf(body).map.text).toBe(text));

test('roots are parted like paragraphs', () => {
	const document = makeDocument('<h1>Head</h1><nav>x</nav><main>Body</main>');
	const roots = [document.querySelector('h1')!, document.querySelector('main')!];
	expect(mapText(roots, isRead).text).toBe('Head\n\nBody');
});

type Tree = string | { tag: string; children: Tree[] };

const tree = fc.letrec<{ node: Tree; element: { tag: string; children: Tree[] } }>((tie) => ({
	node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words(), tie('element')),
	element: fc.record({
		tag: fc.constantFrom('p', 'div', 'li', 'b', 'a', 'span', 'br', 'button', 'script'),
		children: fc.array(tie('node'), { maxLength: 4 }),
	}),
})).element;

function words(): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom('a', 'word', '“', 'é', '😀', ' ', '\n\t', '\u00ad', '\u00a0', '.'), { maxLength: 6 })
		.map((w) => w.join(''));
}

function grow(document: Document, { tag, children }: { tag: string; children: Tree[] }): Element {
	const element = document.createElement(tag);
	if (tag === 'br') return element;
	for (const child of children)
		element.append(typeof child === 'string' ? document.createTextNode(child) : grow(document, child));
	return element;
}

/** The text a range covers, read anew from the document and folded like HTML folds it. */
function textUnder(root: Node, range: StaticRange): string {
	let text = '';
	let inside = false;
	const visit = (node: Node) => {
		if (node.nodeType === 3) {
			const data = (node as Text).data;
			const isFirst = node === range.startContainer;
			const isLast = node === range.endContainer;
			if (isFirst) inside = true;
			if (inside) text += data.slice(isFirst ? range.startOffset : 0, isLast ? range.endOffset : data.length);
			if (isLast) inside = false;
		} else if (node.nodeType === 1 && isRead(node as Element)) node.childNodes.forEach(visit);
	};
	visit(root);
	return text.replaceAll('\u00ad', '').replace(/[ \n\t]+/g, ' ');
}

test('for any nesting, the text under a span of one line is the slice of the flattened text', () => {
	fc.assert(
		fc.property(tree, fc.nat(), fc.nat(), (shape, from, length) => {
			const document = makeDocument('');
			document.body.append(grow(document, { tag: 'div', children: [shape, 'end'] }));
			const { text, rangeOf } = bind(mapText([document.body], isRead));
			const start = from % text.length;
			const line = text.slice(start).split('\n', 1)[0]!;
			fc.pre(line.length > 0);
			const end = start + 1 + (length % line.length);
			expect(textUnder(document.body, rangeOf({ start, end })!)).toBe(text.slice(start, end));
		}),
		{ numRuns: 500 },
	);
});

test('no line of the flattened text begins or ends with a space, holds two in a row or is empty thrice', () => {
	fc.assert(
		fc.property(tree, (shape) => {
			const document = makeDocument('');
			document.body.append(grow(document, shape));
			expect(mapText([document.body], isRead).text).not.toMatch(/^[ \n]|[ \n]$| {2}| \n|\n |\n{3}/);
		}),
		{ numRuns: 300 },
	);
});

const bind = (map: ReturnType<typeof mapText>) => ({ text: map.text, rangeOf: map.rangeOf.bind(map) });

const changes: { change: string; apply: (p: Element) => void; stays: boolean }[] = [
	{ change: 'nothing', apply: () => {}, stays: true },
	{ change: 'a new paragraph after it', apply: (p) => p.after('More.'), stays: true },
	{
		change: 'other words in its text node',
		apply: (p) => Object.assign(p.firstChild!, { data: 'Rulers of today' }),
		stays: false,
	},
	{ change: 'its removal', apply: (p) => p.remove(), stays: false },
];
test.each(changes)('after $change, a span has a place: $stays', ({ apply, stays }) => {
	const { document, map } = mapOf('<p>The regime fell.</p><p>Calm.</p>');
	apply(document.querySelector('p')!);
	expect(map.rangeOf({ start: 4, end: 10 }) !== null).toBe(stays);
});

test.each([
	{ span: 'is empty', start: 3, end: 3 },
	{ span: 'runs past the end', start: 0, end: 99 },
	{ span: 'starts before the text', start: -1, end: 2 },
])('a span that $span has no place', ({ start, end }) => {
	expect(mapOf('<p>Some text</p>').map.rangeOf({ start, end })).toBeNull();
});

const sentence = 'The council met on Monday and put the vote off. ';
test.each([
	{ ends: 'after a paragraph', body: `<p>${sentence.repeat(5)}</p>`.repeat(1_000), end: 'off.' },
	{ ends: 'after a sentence where a paragraph is as long', body: `<p>${sentence.repeat(5_000)}</p>`, end: 'off.' },
	{ ends: 'after a word where a sentence is as long', body: `<p>${'words and '.repeat(30_000)}</p>`, end: ' words' },
	{ ends: 'anywhere where a word is as long', body: `<p>${'word'.repeat(50_000)}</p>`, end: 'd' },
])('of too long a text the beginning is kept, and it ends $ends', ({ body, end }) => {
	const { map } = mapOf(body);
	expect(map.isCut).toBe(true);
	expect(map.text.length).toBeLessThanOrEqual(MAX_TEXT);
	expect(map.text.length).toBeGreaterThan(0.9 * MAX_TEXT);
	expect(map.text.endsWith(end)).toBe(true);
	expect(map.rangeOf({ start: map.text.length - 3, end: map.text.length })).not.toBeNull();
});

test('a text that just fits is not cut', () => {
	expect(mapOf(`<p>${'a'.repeat(MAX_TEXT)}</p>`).map.isCut).toBe(false);
});
