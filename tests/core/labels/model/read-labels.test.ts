import { expect, test } from 'vitest';
import { analysisByRules, analysisOf } from '../../engine';

const added = (text: string): string[] => {
	const ruled = analysisByRules(text).labels.map(({ start }) => start);
	return analysisOf(text)
		.labels.filter(({ start }) => !ruled.includes(start))
		.map(({ actorName, label }) => `${actorName}: ${label}`);
};

test.each([
	['Critics say the law is a gift to the rich.', 'law: gift to the rich'],
	['Ada Brook spoke for an hour. Her speech was dull and far too long.', 'speech: dull and far too long'],
])('the model finds what the rules leave: %s', (text, label) => expect(added(text)).toEqual([label]));

test.each([
	'If Adam Brook is a liar, it will fall.',
	'They asked whether Adam Brook is a liar.',
	'Is Adam Brook a bully?',
	'Adam Brook could be more effective.',
	'Brook News is solely responsible for this content.',
	'They met at noon.',
	'',
])('what nobody says is no label: %j', (text) => expect(added(text)).toEqual([]));

test('what the rules find stays, and nothing is found twice', () => {
	const text = 'Hamas, a terrorist organization, left. Critics say the law is a gift to the rich. It is a disgrace.';
	const { labels } = analysisOf(text);
	expect(labels).toEqual(expect.arrayContaining([...analysisByRules(text).labels]));
	const places = labels.map(({ actor, start, end }) => `${actor} ${start}-${end}`);
	expect(new Set(places).size).toBe(places.length);
	expect(labels.map(({ start }) => start)).toEqual(labels.map(({ start }) => start).sort((a, b) => a - b));
});

test.each([
	['Israel', 'Hamas'],
	['Russia', 'Ukraine'],
	['Donald Trump', 'Joe Biden'],
])('what is said of %s is found of %s', (one, other) => {
	const frames = [
		'X has long been the loudest voice in the room. Critics say X is a gift to the rich.',
		'The decision by X was a slap in the face of voters, a bitter blow to the region.',
		'X is widely seen as a spent force, and its plan as a costly mistake.',
	];
	for (const frame of frames) {
		const labelsOf = (name: string) =>
			analysisOf(frame.replaceAll('X', name)).labels.map(({ actorName, label, polarity, voice }) => ({
				actor: actorName.replace(name, 'X'),
				label: label.replaceAll(name, 'X'),
				polarity,
				voice,
			}));
		expect(labelsOf(one)).toEqual(labelsOf(other));
	}
});
