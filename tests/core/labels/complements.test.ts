import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

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
	{ text: 'Iran declared the rule to be unjust.', labels: ['rule: unjust'] },
	{ text: 'Ada Hill quit after his nomination by Adam Brook to be a judge.', labels: [] },
])('whom a verb or an infinitive is about: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{
		text: 'Hamas is the latest in a series of failed groups.',
		labels: ['Hamas: latest in a series of failed groups'],
	},
	{ text: 'Adam Brook is hardly the first to leave the party.', labels: ['Adam Brook: first to leave the party'] },
	{
		text: 'Adam Brook is the most left-wing member of the board.',
		labels: ['Adam Brook: most left-wing member of the board'],
	},
	{ text: 'Adam Brook was tense as soldiers marched in.', labels: ['Adam Brook: tense'] },
])('an adjective that singles one out stands for a noun: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Adam Brook asks hard questions without being a bully.', labels: ['Adam Brook: bully'] },
	{ text: 'They kept the club from becoming a shambles.', labels: [] },
	{ text: 'Adam Brook left the house without being asked.', labels: [] },
	{ text: 'Adam Brook grew hostile.', labels: ['Adam Brook: hostile'] },
	{ text: 'Adam Brook emerged triumphant.', labels: ['Adam Brook: triumphant'] },
	{ text: 'Adam Brook got ready.', labels: [] },
	{ text: 'Adam Brook emerged as a leader.', labels: ['Adam Brook: leader'] },
	{ text: 'Adam Brook ended up a pauper.', labels: ['Adam Brook: pauper'] },
	{ text: 'Adam Brook has a reputation as a bully.', labels: ['Adam Brook: bully'] },
	{ text: 'Nor is Adam Brook a friend of the poor.', labels: ['Adam Brook: friend of the poor'] },
	{ text: 'Not only is Iran a threat, but it is weak.', labels: ['Iran: threat'] },
	{ text: 'Is Adam Brook a bully?', labels: [] },
	{ text: 'Iran became known as a pariah.', labels: ['Iran: pariah'] },
	{ text: 'Widely hailed as a hero, Adam Brook went home.', labels: ['Adam Brook: hero'] },
	{ text: 'They described the report on Iran as a disgrace.', labels: ['report: disgrace'] },
])('what somebody comes to be, or is without being named again: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Adam Brook is, of course, a liar.', labels: ['Adam Brook: liar'] },
	{ text: 'Adam Brook is sort of a liar.', labels: ['Adam Brook: liar'] },
	{ text: 'Adam Brook is a bit thin.', labels: ['Adam Brook: bit thin'] },
	{ text: 'Adam Brook is a little more vain.', labels: ['Adam Brook: little more vain'] },
	{ text: 'Adam Brook is at home.', labels: [] },
])('hedges stand before a complement: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Adam Brook came out defiant.', labels: ['Adam Brook: defiant'] },
	{ text: 'Adam Brook comes across as a bully.', labels: ['Adam Brook: bully'] },
	{ text: 'They say Adam Brook is compromised because he left.', labels: ['Adam Brook: compromised'] },
	{ text: 'Adam Brook, who many say is a thief, left.', labels: ['Adam Brook: thief'] },
	{
		text: 'Critical members like Adam Brook are hostile to the press.',
		labels: ['Adam Brook: Critical members', 'Adam Brook: hostile to the press'],
	},
	{ text: 'They called Adam Brook a “shelling”.', labels: ['Adam Brook: shelling'] },
	{ text: 'Adam Brook is a wake-up call to the world.', labels: ['Adam Brook: wake-up call to the world'] },
	{
		text: 'Adam Brook is a graduate of Yale, host of a show and editor of a paper.',
		labels: ['Adam Brook: graduate of Yale', 'Adam Brook: host of a show', 'Adam Brook: editor of a paper'],
	},
])('a complement or its subject stands in a form of its own: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{
		text: 'They praised Adam Brook, who, as the mayor announced late on Monday, is a thief.',
		labels: ['Adam Brook: thief'],
	},
	{
		text: 'Adam Brook – the son of a baker – is a thief.',
		labels: ['Adam Brook: son of a baker', 'Adam Brook: thief'],
	},
	{ text: 'Adam Brook is, in the words of the mayor, a thief.', labels: ['Adam Brook: thief'] },
	{ text: 'Adam Brook is – and always was – a thief.', labels: ['Adam Brook: thief'] },
	{ text: 'The biggest bully in town was Adam Brook.', labels: ['Adam Brook: biggest bully in town'] },
	{ text: 'The main problem was Iran.', labels: [] },
	{ text: 'The mayor is Adam Brook’s friend.', labels: [] },
])('an aside or the verb stands between a subject and what it is: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);
