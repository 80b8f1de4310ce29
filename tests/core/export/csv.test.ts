import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/core/export/csv';

test.each([
	{ writes: 'a plain cell as it is', cell: 'militant group', as: 'militant group' },
	{ writes: 'a number as it is, even below zero', cell: -3, as: '-3' },
	{ writes: 'nothing as nothing', cell: '', as: '' },
	{ writes: 'a comma between quotes', cell: 'cruel, old', as: '"cruel, old"' },
	{ writes: 'quotes doubled', cell: 'so-called "ally"', as: '"so-called ""ally"""' },
	{ writes: 'a line break between quotes', cell: 'one\ntwo', as: '"one\ntwo"' },
	{ writes: 'what begins with = as text', cell: '=1+1', as: "'=1+1" },
	{ writes: 'what begins with + as text', cell: '+1', as: "'+1" },
	{ writes: 'what begins with - as text', cell: '-regime', as: "'-regime" },
	{ writes: 'what begins with @ as text', cell: '@SUM(A1)', as: "'@SUM(A1)" },
	{ writes: 'what begins with a tab as text', cell: '\tcmd', as: "'\tcmd" },
	{ writes: 'what begins with a carriage return as text', cell: '\r=1', as: '"\'\r=1"' },
	{ writes: 'a sign after blanks as text', cell: '  =1', as: "'  =1" },
	{ writes: 'a full-width sign as text', cell: '＝1', as: "'＝1" },
	{ writes: 'a formula with a quote, safe and quoted', cell: '=HYPERLINK("x")', as: '"\'=HYPERLINK(""x"")"' },
	{ writes: 'a sign further on as it is', cell: 'a=b', as: 'a=b' },
])('writeCsv writes $writes', ({ cell, as }) => expect(writeCsv([[cell]])).toBe(`${as}\r\n`));

test('writeCsv ends every line, and writes no rows as nothing', () => {
	expect(writeCsv([])).toBe('');
	expect(
		writeCsv([
			['a', 'b'],
			['c', 1],
		]),
	).toBe('a,b\r\nc,1\r\n');
});

test('no text ever begins a cell with a sign that a spreadsheet would run', () => {
	const anyText = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', ' =', '"='), fc.string({ unit: 'grapheme' }));
	fc.assert(
		fc.property(anyText, ([sign, text]) => {
			const cell = writeCsv([[sign + text]]).replace(/^"/, '');
			return !/^[=+\-@\t]/.test(cell);
		}),
	);
});
