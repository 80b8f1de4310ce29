import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';
import { describeRule } from './describe-rule';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

describeRule(
	'a modifier before a name is a label',
	['premodifier', 'appositive'],
	[
		{ text: 'A thriving Israel signed the deal.', labels: ['Israel: thriving'] },
		{ text: 'The embattled Joe Biden spoke.', labels: ['Joe Biden: embattled'] },
		{ text: 'The U.S.-brokered Abraham Accords held.', labels: ['Abraham Accords: U.S.-brokered'] },
		{ text: 'The Palestinian militant group Hamas fled.', labels: ['Hamas: Palestinian militant group'] },
		{ text: 'On Tuesday Israel signed the deal.', labels: [] },
		{ text: 'Northern Israel is dry.', labels: [] },
		{ text: 'Israeli officials met.', labels: [] },
		{ text: 'President Trump spoke.', labels: ['Donald Trump: President'] },
		{ text: 'The luxury carmaker Zibelo opened a plant.', labels: ['Zibelo: luxury carmaker'] },
		{ text: 'Harbour Press Secretary Adam Brook spoke.', labels: ['Adam Brook: Harbour Press Secretary'] },
		{ text: 'Mr Trump spoke.', labels: [] },
		{ text: 'The US lists Hamas as a threat.', labels: [] },
		{ text: 'They hope to fact-check Trump.', labels: [] },
		{ text: 'The deal also irritated Republicans.', labels: [] },
	],
);

test.each([
	{ text: 'She was an adviser to President Ada Brook.', labels: ['Ada Brook: President'] },
	{ text: 'Rivals plan to challenge President Ada Brook next year.', labels: ['Ada Brook: President'] },
	{ text: 'The group that President Ada Brook praised left.', labels: ['Ada Brook: President'] },
	{ text: 'He praised Senate Speaker Ada Brook’s plan.', labels: ['Ada Brook: Senate Speaker'] },
	{ text: "Adam Lund's lawyer Ada Brook left.", labels: ["Ada Brook: Adam Lund's lawyer"] },
	{ text: "They saw NPR's Helen Brook.", labels: [] },
	{
		text: 'They chose Democratic candidate Sen. Ada Brook.',
		labels: ['Ada Brook: Democratic candidate', 'Ada Brook: Sen.'],
	},
	{ text: 'Host Ada Brook smiled.', labels: ['Ada Brook: Host'] },
	{ text: 'They met a more subdued Donald Trump.', labels: ['Donald Trump: more subdued'] },
	{ text: 'The US Secretary of State Ada Brook left.', labels: ['Ada Brook: US Secretary of State'] },
	{ text: 'Former researcher and activist Adam Brook left.', labels: ['Adam Brook: Former researcher and activist'] },
	{
		text: 'They met Russian billionaires Adam Brook, Paul Stone and others.',
		labels: ['Adam Brook: Russian billionaires'],
	},
	{ text: 'Ousted union leader Adam Brook left.', labels: ['Adam Brook: Ousted union leader'] },
	{ text: 'They met Kentucky Clerk Adam Brook.', labels: ['Adam Brook: Kentucky Clerk'] },
	{ text: 'The Miami charity Green Hands grew fast.', labels: ['Green Hands: Miami charity'] },
	{
		text: 'They met Israeli-American left-wing donor Adam Brook.',
		labels: ['Adam Brook: Israeli-American left-wing donor'],
	},
	{ text: 'They laughed at Crooked Joe Biden.', labels: ['Joe Biden: Crooked'] },
	{ text: 'They met Adam Stone’s mistress, Ada Brook, at noon.', labels: ['Ada Brook: Adam Stone’s mistress'] },
])('an office, an owner or a quality before a name: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'Some prominent Democrats voted.' },
	{ text: 'Four liberal Democrats voted.' },
	{ text: 'The Senate Foreign Trade Committee met.' },
	{ text: 'Rivals plan to host Ada Brook.' },
])('no label before a name: $text', ({ text }) => expect(labelsIn(text)).toEqual([]));

test.each([
	{ text: 'Adam Brook -- head of the union -- left.', labels: ['Adam Brook: head of the union'] },
	{
		text: 'Adam Brook -- head of the union, and one of the authors of the plan -- left.',
		labels: ['Adam Brook: head of the union', 'Adam Brook: one of the authors of the plan'],
	},
	{ text: 'Adam Brook (R., N.Y.), a former mayor, left.', labels: ['Adam Brook: former mayor'] },
	{ text: 'Adam Brook, himself a veteran, left.', labels: ['Adam Brook: veteran'] },
	{ text: 'Adam Brook, one of the two senators, left.', labels: ['Adam Brook: one of the two senators'] },
	{ text: 'Adam Brook, an independent from Vermont, left.', labels: ['Adam Brook: independent from Vermont'] },
	{
		text: 'Senator Adam Brook of Ohio, a highly regarded lawyer, left.',
		labels: ['Adam Brook: Senator', 'Adam Brook: highly regarded lawyer'],
	},
	{
		text: 'Adam Brook, the former solicitor general in Iran, left.',
		labels: ['Adam Brook: former solicitor general in Iran'],
	},
	{
		text: 'Adam Brook, the retired Marine general and former head of the union, left.',
		labels: ['Adam Brook: retired Marine general and former head of the union'],
	},
	{
		text: 'They saw the Relief Force in Jordan -- the coalition of the region -- at noon.',
		labels: ['Relief Force: coalition of the region'],
	},
])('what is apposed to a name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'They blamed it on Adam Brook, the governors, the press, the club.' },
	{ text: '"They saw Adam Brook in the street," the paper reports.' },
	{ text: 'In response to Adam Brook, a lawyer pointed to the plan.' },
	{ text: "In the nation's capital, Adam Brook spoke." },
	{ text: 'In Jordan, the policy, known as the plan, ended.' },
	{ text: 'An inquiry into Adam Brook, the Florida lawyer, began.', label: 'Adam Brook: Florida lawyer' },
])('what only stands next to a name: $text', ({ text, label }) => expect(labelsIn(text)).toEqual(label ? [label] : []));
