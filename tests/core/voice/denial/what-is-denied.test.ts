import { expect, test } from 'vitest';
import { analysisByEntries, found, type HardCase, own, reported } from '../verdicts';

test.each<HardCase>([
	{
		hard: 'denied copulas',
		text: "Norway isn't a rogue state, and Sweden was never a puppet.",
		verdicts: [
			{ words: 'rogue state', ...own, negated: true, actorName: 'Norway' },
			{ words: 'puppet', ...own, negated: true, actorName: 'Sweden' },
		],
	},
	{
		hard: 'a copula that a verb denies',
		text: 'Norway denied that it is a rogue state.',
		verdicts: [{ words: 'rogue state', ...reported('Norway'), negated: true, actorName: 'Norway' }],
	},
	{
		hard: 'a copula whose denial is denied',
		text: 'Norway never denied that it is a rogue state.',
		verdicts: [{ words: 'rogue state', negated: false }],
	},
	{
		hard: 'a copula that "not merely" affirms',
		text: 'Canada is not merely a rogue state.',
		verdicts: [{ words: 'rogue state', ...own, negated: false, actorName: 'Canada' }],
	},
	{
		hard: 'the true crime, which is not A but B',
		text: 'The true crime is not the parade but the massacre.',
		verdicts: [{ words: 'massacre', ...own, negated: false }],
	},
	{
		hard: 'the true crime, where A is loaded too',
		text: 'The true crime is not the massacre but the propaganda, the widow said.',
		verdicts: [
			{ words: 'massacre', ...reported('widow'), negated: true },
			{ words: 'propaganda', ...reported('widow'), negated: false },
		],
	},
	{
		hard: 'understatement that denies',
		text: 'The raid was not exactly heroic. The trial was less than heroic. The crowd was hardly heroic.',
		verdicts: [
			{ words: 'heroic', ...own, negated: true },
			{ words: 'heroic', ...own, negated: true },
			{ words: 'heroic', ...own, negated: true },
		],
	},
	{
		hard: 'understatement that affirms',
		text: 'The rescue was not without heroic moments. The raid was no less than a massacre. The march was nothing short of a massacre.',
		verdicts: [
			{ words: 'heroic', ...own, negated: false },
			{ words: 'massacre', ...own, negated: false },
			{ words: 'massacre', ...own, negated: false },
		],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));

test('a denied copula turns the polarity of its label', () => {
	const { labels } = analysisByEntries('Canada is neither a rogue state nor a puppet.');
	expect(labels.map(({ actor, label, negated, polarity }) => [actor, label, negated, polarity])).toEqual([
		['canada', 'rogue state', true, 'positive'],
		['canada', 'puppet', true, 'positive'],
	]);
});
