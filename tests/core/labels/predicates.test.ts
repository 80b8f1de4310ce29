import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'Adam Brook is the candidate best suited to win.', labels: ['Adam Brook: candidate best suited to win'] },
	{ text: 'Adam Brook is the worst mayor ever elected.', labels: ['Adam Brook: worst mayor ever elected'] },
	{ text: 'Carol Brook is the worst mayor I have seen.', labels: ['Carol Brook: worst mayor I have seen'] },
	{ text: 'Carol Brook is a force to be reckoned with.', labels: ['Carol Brook: force to be reckoned with'] },
	{ text: 'Carol Brook is the first mayor not to vote.', labels: ['Carol Brook: first mayor not to vote'] },
	{
		text: 'Carol Brook is the only candidate from either side who likes him.',
		labels: ['Carol Brook: only candidate from either side who likes him'],
	},
	{ text: 'Carol Brook is a better judge than Tom Hill.', labels: ['Carol Brook: better judge than Tom Hill'] },
	{ text: 'Carol Brook was cruel even for her standards.', labels: ['Carol Brook: cruel even for her standards'] },
	{ text: 'Carol Brook is a judge, I think.', labels: ['Carol Brook: judge'] },
	{ text: 'Carol Brook is a war criminal.', labels: ['Carol Brook: war criminal'] },
	{ text: 'Tom Hill is a convicted war criminal who fled.', labels: ['Tom Hill: convicted war criminal'] },
])('a complement ends where what grades or compares it ends: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{
		text: 'Carol Brook is more cautious than voters think and more stubborn than her rivals.',
		labels: ['Carol Brook: more cautious than voters think', 'Carol Brook: more stubborn than her rivals'],
	},
	{
		text: 'Carol Brook is hostile to the press and deeply cruel.',
		labels: ['Carol Brook: hostile to the press', 'Carol Brook: deeply cruel'],
	},
	{ text: 'Carol Brook was weak and probably poor people left.', labels: [] },
	{ text: 'Tom Hill is a spy, not a soldier.', labels: ['Tom Hill: spy', 'Tom Hill: soldier'] },
	{ text: 'Tom Hill is a spy, not that it helps.', labels: ['Tom Hill: spy'] },
])('a complement goes on with another one, or its opposite: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test('the opposite of a complement is denied', () =>
	expect(analysisByRules('Tom Hill is a spy, not a soldier.').labels.map(({ negated }) => negated)).toEqual([
		false,
		true,
	]));

test.each([
	{ text: "Karen Brook's a liar.", labels: ['Karen Brook: liar'] },
	{ text: "Karen Brook's been a reliable ally of the guild.", labels: ['Karen Brook: reliable ally of the guild'] },
	{ text: "Karen Brook's now the worst mayor in Ohio.", labels: ['Karen Brook: worst mayor in Ohio'] },
	{ text: "At Macy's the prices rose.", labels: [] },
	{ text: "Karen Brook's campaign began.", labels: [] },
])("what 's' of a verb brings is said of its subject: $text", ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test('what is denied behind "\'s" is denied', () =>
	expect(analysisByRules("Karen Brook's not a wise leader.").labels).toMatchObject([
		{ label: 'wise leader', negated: true, polarity: 'negative' },
	]));

test.each([
	{
		text: 'Carol Brook is neither vain, nor corrupt, nor cruel.',
		labels: ['Carol Brook: vain', 'Carol Brook: corrupt', 'Carol Brook: cruel'],
	},
	{
		text: 'Carol Brook is the only runner in the Top 9 who has lost.',
		labels: ['Carol Brook: only runner in the Top 9 who has lost'],
	},
	{
		text: 'Carol Brook is a witness who can help the court and the public in this.',
		labels: ['Carol Brook: witness who can help the court and the public in this'],
	},
	{
		text: 'Carol Brook is a leader who left the party and the mayor resigned.',
		labels: ['Carol Brook: leader who left the party'],
	},
	{
		text: "Iran's open contempt for courts and laws is clear.",
		labels: ['Iran: open contempt for courts and laws'],
	},
	{ text: "Iran's refusal to pay the poor angers many.", labels: ['Iran: refusal to pay the poor'] },
	{ text: "Iran's failure to act angers many.", labels: ['Iran: failure to act'] },
	{ text: "Iran's open contempt for courts and neighbors are known.", labels: ['Iran: open contempt for courts'] },
])('a list goes on to its end: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
