import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLabelGold, withTexts } from '../../../scripts/label-gold';

const gold = readLabelGold(new URL('./articles/', import.meta.url));
const corpus = new URL('../../../../shared/corpus/news-2012-2020.jsonl.gz', import.meta.url);
const here = existsSync(corpus);

test('ten articles are annotated', () => expect(gold).toHaveLength(10));

test.skipIf(!here)(`every annotated label stands where it says${here ? '' : ' (../shared is missing)'}`, () => {
	const strays = withTexts(gold, corpus).flatMap(({ id, text, mentions }) =>
		mentions.filter(({ start, end, label }) => text.slice(start, end) !== label).map(({ label }) => `${id}: ${label}`),
	);
	expect(strays).toEqual([]);
});
