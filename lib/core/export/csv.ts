/**
 * Rows as CSV: cells between commas, quoted where they need it, each line ended by CR LF (RFC 4180).
 *
 * The text of a page is a stranger's, and a spreadsheet runs a cell that begins with `=`, `+`, `-`, `@` or a tab as a
 * formula, some also the full-width signs and a sign after blanks: such a cell gets an apostrophe before it, which
 * spreadsheets take for "this is text".
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

function writeCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
