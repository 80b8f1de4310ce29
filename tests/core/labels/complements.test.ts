import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisOf(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'Adam Brook is hostile to the press.', labels: ['Adam Brook: hostile to the press'] },
	{ text: 'Iran is open for trade.', labels: ['Iran: open for trade'] },
	{ text: 'Adam Brook was wrong to have left so early.', labels: ['Adam Brook: wrong to have left so early'] },
	{ text: 'Adam Brook is open to selling the farm.', labels: ['Adam Brook: open to selling the farm'] },
	{ text: 'Iran is strong enough to lend a hand.', labels: ['Iran: strong enough to lend a hand'] },
	{ text: 'Adam Brook was unrepentant and determined.', labels: ['Adam Brook: unrepentant and determined'] },
	{
		text: 'Adam Brook is as vain or more vain than the king.',
		labels: ['Adam Brook: as vain or more vain than the king'],
	},
	{ text: 'Adam Brook is popular on Mondays.', labels: ['Adam Brook: popular'] },
	{ text: 'Adam Brook is likely to win.', labels: [] },
	{ text: 'Iran is open.', labels: [] },
])('what hangs on an adjective belongs to it: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Adam Brook is so divided that nobody won.', labels: ['Adam Brook: so divided'] },
	{ text: 'Iran is hopelessly compromised.', labels: ['Iran: hopelessly compromised'] },
	{ text: 'Hamas remains divided.', labels: ['Hamas: divided'] },
	{ text: 'Iran was plagued by floods.', labels: ['Iran: plagued by floods'] },
	{ text: 'Iran is owned by a bank.', labels: ['Iran: owned by a bank'] },
	{ text: 'Iran was widely criticized.', labels: [] },
	{ text: 'Iran was built in 1990.', labels: [] },
	{ text: 'Adam Brook was so badly beaten by his rival.', labels: [] },
])('a participle tells a state or what was done: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Iran is in the minority.', labels: ['Iran: in the minority'] },
	{ text: 'Iran was in violation of the rules.', labels: ['Iran: in violation of the rules'] },
	{ text: 'Adam Brook is woefully out of touch.', labels: ['Adam Brook: woefully out of touch'] },
	{ text: 'Adam Brook is on the verge of tears.', labels: ['Adam Brook: on the verge of tears'] },
	{ text: 'Adam Brook was in Paris.', labels: [] },
	{ text: 'Adam Brook was under the table.', labels: [] },
	{ text: 'Iran was in session.', labels: [] },
])('a preposition with its noun tells how somebody stands: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Adam Brook was the only doubter.', labels: ['Adam Brook: only doubter'] },
	{ text: 'Adam Brook is now widely seen as a fraud.', labels: ['Adam Brook: fraud'] },
	{ text: 'They called Adam Brook "weak" and "vain".', labels: ['Adam Brook: weak', 'Adam Brook: vain'] },
	{
		text: 'Adam Brook was called a "liar" and a "fraud".',
		labels: ['Adam Brook: liar', 'Adam Brook: fraud'],
	},
	{ text: 'Adam Brook left. They called Mr. Brook a liar.', labels: ['Adam Brook: liar'] },
	{ text: 'Iran, which is considering a second run, left.', labels: [] },
])('complements of other verbs, one or several: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Police identified the lone gunman as Adam Brook.', labels: ['Adam Brook: lone gunman'] },
	{ text: 'Police identified the gunman as Adam Brook.', labels: [] },
	{ text: 'They deem Adam Brook too weak.', labels: ['Adam Brook: too weak'] },
	{ text: 'Adam Brook lost. His bid to become a judge failed.', labels: ['Adam Brook: judge'] },
	{ text: 'It was an attempt by Iran to cling to a failed dogma.', labels: ['Iran: failed dogma'] },
	{ text: 'Iran declared the rule to be unjust.', labels: [] },
	{ text: 'Ada Hill quit after his nomination by Adam Brook to be a judge.', labels: [] },
])('whom a verb or an infinitive is about: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
