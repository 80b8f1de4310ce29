import { expect, test } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import { matchMark } from '../../lib/page/match-mark';
import type { Mark } from '../../lib/page/paint';

const first = {} as Node;
const second = {} as Node;
/** A range over ten letters of a text node. */
const from = (node: Node, start: number) => ({
	collapsed: false,
	isPointInRange: (other: Node, offset: number) => other === node && start <= offset && offset <= start + 10,
});
/** What is left of a range whose nodes the page has taken out. */
const gone = { collapsed: true, isPointInRange: () => false };
const mark = (text: string, start: number, node: Node, offset: number, rule = text): Mark => ({
	marked: { text, rule, start } as Finding,
	range: { startContainer: node, startOffset: offset } as StaticRange,
});

const before = mark('regime', 100, first, 20);

test.each([
	{
		is: 'the equal phrase where it stands now',
		live: from(first, 60),
		marks: [mark('regime', 100, second, 0), mark('regime', 140, first, 60)],
		at: 1,
	},
	{ is: 'nothing where it stands unmarked', live: from(first, 20), marks: [mark('regime', 400, second, 0)], at: -1 },
	{
		is: 'the nearest equal phrase where its nodes are gone',
		live: gone,
		marks: [mark('regime', 20, first, 3), mark('regime', 130, second, 9), mark('regime', 400, second, 80)],
		at: 1,
	},
	{ is: 'no other phrase, however near', live: gone, marks: [mark('vile', 100, second, 0)], at: -1 },
	{
		is: 'no equal words of another rule',
		live: from(first, 20),
		marks: [mark('regime', 100, first, 20, 'model')],
		at: -1,
	},
	{ is: 'nothing where nothing is marked', live: from(first, 20), marks: [], at: -1 },
])('what has come in place of a mark is $is', ({ live, marks, at }) => {
	expect(matchMark(before, live, marks)).toBe(marks[at] ?? null);
});
