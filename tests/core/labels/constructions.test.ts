import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'They fear groups such as Hamas that they consider terrorist gangs.', labels: ['Hamas: terrorist gangs'] },
	{ text: 'Iran, which critics describe as a pariah, voted.', labels: ['Iran: pariah'] },
	{ text: 'Hamas was denounced by officials as a brutal militia.', labels: ['Hamas: brutal militia'] },
	{ text: 'Adam Brook, known as the king of chess, lost.', labels: ['Adam Brook: king of chess'] },
	{ text: 'Donald Trump called the nuclear deal a disaster.', labels: ['nuclear deal: disaster'] },
	{ text: 'Critics denounced the Iran buyer as a fool.', labels: [] },
	{ text: 'The board cited Adam Brook as saying it was late.', labels: [] },
	{ text: 'Adam Brook named his next film a failure.', labels: ['Adam Brook’s next film: failure'] },
])('what somebody is said to be, in a clause of its own: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Adam Brook is a thug and a thief.', labels: ['Adam Brook: thug', 'Adam Brook: thief'] },
	{ text: 'Jordan is among the driest lands of the region.', labels: ['Jordan: driest lands of the region'] },
	{ text: 'Adam Brook felt the need to leave.', labels: [] },
	{ text: 'Adam Brook was 15 years old.', labels: [] },
	{ text: 'Adam Brook was glad. He was involved in it.', labels: [] },
	{ text: 'Migrants in Jordan who are poor left.', labels: [] },
	{ text: 'Jordan voted. It would be hard to imagine a better day.', labels: [] },
	{ text: 'A lawyer represents Jordanian interests in Iran.', labels: [] },
])('a complement says what its subject is, or nothing: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'The army fought Hamas terrorists.', labels: ['Hamas: terrorists'] },
	{ text: 'They watched the Hamas militant group.', labels: ['Hamas: militant group'] },
	{ text: 'Boko Haram fled. The kidnappers took a girl.', labels: ['Boko Haram: kidnappers'] },
	{
		text: 'The brutal armed group fled at dawn. Boko Haram left no trace.',
		labels: ['Boko Haram: brutal armed group'],
	},
	{ text: 'They watched the U.N. refugee agency.', labels: [] },
	{ text: 'Boko Haram fled. The killers of Adam Brook hid.', labels: [] },
])('a group goes by its people and its class: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'The far-right politician Adam Brook left.', labels: ['Adam Brook: far-right politician'] },
	{ text: 'They freed one local farmer, Adam Brook.', labels: ['Adam Brook: local farmer'] },
	{ text: 'Adam Brook, 41, of Dallas, a teacher, left.', labels: ['Adam Brook: teacher'] },
	{
		text: 'A proud Texan who writes that he likes rain, Adam Brook left.',
		labels: ['Adam Brook: proud Texan who writes that he likes rain'],
	},
	{ text: 'Critics attack DACA.', labels: [] },
	{ text: 'The so-called Islamic State fled.', labels: [] },
	{ text: 'Speaking to reporters, Adam Brook wept.', labels: [] },
	{ text: 'The senator from Kentucky, a doctor, left.', labels: [] },
])('what stands beside a name: $text', ({ text, labels }) =>
	expect(labelsIn(text).filter((label) => !label.startsWith('Texan'))).toEqual(labels),
);

test.each([
	{ text: 'The story of endless war that Hamas depends on is old.', labels: ['Hamas: story of endless war'] },
	{ text: 'Hamas faces growing international isolation.', labels: ['Hamas: growing international isolation'] },
	{ text: "Iran's efforts to destabilize the region failed.", labels: ['Iran: efforts to destabilize the region'] },
	{ text: "Adam Brook's security clearance lapsed.", labels: [] },
	{ text: "Adam Brook's anti-corruption plan failed.", labels: [] },
	{ text: "Iran's National Security Council met.", labels: [] },
	{ text: 'They mourned the cruel death of Adam Brook.', labels: [] },
	{ text: 'The council warned Iran of the need to impose brutal checks.', labels: [] },
])('what is an actor’s says something of it, or nothing: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Boko Haram fled. The vice president wept.' },
	{ text: 'They wanted to repeal Obamacare.' },
	{ text: 'A lawyer for the whistleblower who rang met Adam Brook. The whistleblower who rang was tired.' },
	{ text: 'The paper recalled the death of Adam Brook. The city manager resigned.' },
])('an office, a bare name or somebody else is no label: $text', ({ text }) => expect(labelsIn(text)).toEqual([]));
