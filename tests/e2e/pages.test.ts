import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build';
import { agreementOf } from '../../scripts/pages/print';
import { type PageReading, readPages } from '../../scripts/pages/read';

const PAGES = join(ROOT, '..', 'shared', 'pages');
const missing = existsSync(PAGES) ? null : 'skipped: ../shared/pages is not there';

/** Milliseconds all pages together may take before they count as stuck. */
const PATIENCE = 900_000;

describe.skipIf(missing !== null)(missing ?? 'on the saved news pages', () => {
	let readings: PageReading[];
	beforeAll(async () => {
		const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
		readings = await readPages(
			files.map((file) => join(PAGES, file)),
			null,
			() => {},
		);
	}, PATIENCE);

	const filesWhere = (test: (reading: PageReading) => boolean) => readings.filter(test).map(({ file }) => file);

	test('nothing is thrown', () => expect(filesWhere(({ exceptions }) => exceptions.length > 0)).toEqual([]));

	test('no document is changed', () => expect(filesWhere(({ isUntouched }) => !isUntouched)).toEqual([]));

	test('a page that scripts draw anew has the same marks', () =>
		expect(filesWhere(({ isMarkedAnew }) => !isMarkedAnew)).toEqual([]));

	test('the text found is what Readability finds', () => expect(agreementOf(readings)).toBeGreaterThanOrEqual(0.9));

	test('pages in another language are not marked', () =>
		expect(filesWhere(({ status, marks }) => status === 'not-english' && marks > 0)).toEqual([]));
});
