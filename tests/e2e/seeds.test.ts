import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageRecord } from '../../lib/browser/messages';
import { findingsIn, type Mark, markedFindings, readMarks } from '../../scripts/extension';
import { chooseActor, openSession, type PopupRow, readRows, type Session, seed, seedsMissing } from './harness';

const OPED = '000_82d61839366ac3b9.txt';
const REPORT = '001_42ce567b01623dfa.txt';
const JEWISH_VOICE_NEWS = '002_5431816734781326.txt';

/** Every place where a phrase stands in the text of a page. */
function places(record: PageRecord, phrase: string) {
	const found = [...record.text.matchAll(new RegExp(phrase.replace(/\s+/g, '\\s+'), 'g'))];
	expect(found, `"${phrase}" stands on the page`).not.toHaveLength(0);
	return found.map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

const labelsOfHamas = (record: PageRecord, label: string) =>
	record.analysis!.labels.filter((one) => one.actor === 'hamas' && one.label.toLowerCase().includes(label));

describe.skipIf(seedsMissing !== null)(seedsMissing ?? 'the seed articles in the browser', () => {
	let session: Session;
	const records = new Map<string, PageRecord>();
	const marks = new Map<string, Mark[]>();
	let rows: PopupRow[];

	beforeAll(async () => {
		session = await openSession();
		for (const file of [OPED, REPORT, JEWISH_VOICE_NEWS]) {
			const page = await session.openPage(seed(file).html);
			const record = await session.annotate(page);
			await page.waitForFunction(() => CSS.highlights.size > 0);
			records.set(file, record);
			marks.set(file, await readMarks(page));
		}
		const popup = await session.openPopup(await session.openPage(seed(OPED).html));
		await chooseActor(popup, 'Hamas');
		rows = await readRows(popup, 'Hamas');
	});
	afterAll(() => session?.close());

	test('every clear or strong phrase is marked where it stands', () => {
		for (const [file, record] of records)
			expect(
				marks.get(file)!.map(({ text }) => text.replace(/\s+/g, ' ')),
				file,
			).toEqual(markedFindings(record).map(({ text }) => text.replace(/\s+/g, ' ')));
	});

	test('"terrorist organization" is twice the op-ed’s own label for Hamas', () => {
		const own = labelsOfHamas(records.get(OPED)!, 'terrorist organization').filter(({ voice }) => voice === 'own');
		expect(own).toHaveLength(2);
	});

	test('"Palestinian militant group" is the report’s own label for Hamas and no loaded phrase', () => {
		const record = records.get(REPORT)!;
		expect(labelsOfHamas(record, 'palestinian militant group')).toMatchObject([{ voice: 'own' }]);
		for (const place of places(record, 'Palestinian militant group')) expect(findingsIn(record, place)).toEqual([]);
	});

	test('"barking dogs" are American Thinker’s words about Hamas, not the report’s', () => {
		expect(labelsOfHamas(records.get(REPORT)!, 'barking dogs')).toMatchObject([
			{ voice: 'quoted', speaker: 'American Thinker' },
		]);
	});

	test('"whitewashing" in the report is quoted from Hamas', () => {
		const record = records.get(REPORT)!;
		for (const place of places(record, 'whitewashing'))
			expect(findingsIn(record, place)).toMatchObject([{ voice: 'quoted', speaker: 'Hamas' }]);
	});

	test('"whitewashes" in the op-ed is a scare quote', () => {
		const record = records.get(OPED)!;
		for (const place of places(record, 'whitewashes'))
			expect(findingsIn(record, place)).toMatchObject([{ voice: 'scare' }]);
	});

	test.each([
		{ file: JEWISH_VOICE_NEWS, phrase: 'United Against Nuclear Iran' },
		{ file: REPORT, phrase: 'increasingly trump historical' },
		{ file: REPORT, phrase: 'claimed over 43,000 Palestinian lives' },
	])('"$phrase" holds no loaded phrase', ({ file, phrase }) => {
		const record = records.get(file)!;
		for (const place of places(record, phrase)) expect(findingsIn(record, place)).toEqual([]);
	});

	const chips = (source: string, whose: string) =>
		rows.find((row) => row.source === source)?.words.find((words) => words.whose === whose)?.chips;

	test('the popup counts the op-ed’s own words', () => {
		expect(chips('This page', 'Own words')).toContain('terrorist organization: twice, negative, own words');
	});

	test('the popup keeps the report’s own words apart from those of others', () => {
		const ofReport = (whose: string) => chips('Gaza City/Istanbul report', whose);
		expect(ofReport('Own words')?.join('\n')).toMatch(/^Palestinian militant group: once, .*own words$/m);
		expect(ofReport('American Thinker’s words')).toEqual(['barking dogs: once, negative, quoted']);
		expect(ofReport('Own words')?.join('\n')).not.toContain('barking dogs');
	});

	test('the popup says that Jewish Voice News never mentions Hamas', () => {
		expect(rows.find(({ source }) => source === 'Jewish Voice News')).toMatchObject({
			words: [],
			none: 'never mentions Hamas',
		});
	});
});
