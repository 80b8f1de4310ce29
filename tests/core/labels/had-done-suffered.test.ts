import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label (polarity)` for each label, in reading order. */
const labelsIn = (text: string) =>
	analysisByRules(text).labels.map(({ actorName, label, polarity }) => `${actorName}: ${label} (${polarity})`);

const check = ({ text, labels }: { text: string; labels: readonly string[] }) => expect(labelsIn(text)).toEqual(labels);

test.each([
	{
		text: "They dislike Adam Brook's increasingly secretive habits.",
		labels: ['Adam Brook: increasingly secretive habits (negative)'],
	},
	{ text: "Critics mocked Adam Brook's boastful posts.", labels: ['Adam Brook: boastful posts (negative)'] },
	{
		text: "They knew Adam Brook's personal ambitions.",
		labels: ['Adam Brook: personal ambitions (neutral)'],
	},
	{ text: "Adam Brook's economic plan won.", labels: [] },
	{ text: "They knew Adam Brook's senatorial ambitions.", labels: [] },
	{ text: "They knew Adam Brook's foreign policy vision.", labels: [] },
	{ text: "They shifted the Gala Court's ideological balance.", labels: [] },
	{ text: "They counted Adam Brook's raw vote total again.", labels: [] },
	{ text: "They recalled Adam Brook's victory four years ago.", labels: [] },
	{ text: 'They met with grudging acceptance of Adam Brook’s decision.', labels: [] },
	{ text: "Adam Brook's collective farm lies far away.", labels: [] },
	{ text: "Iran's pre-existing ties with Jordan held.", labels: [] },
	{ text: 'Adam Brook fought his aggressive cancer.', labels: [] },
	{ text: "Adam Brook's liberal son left.", labels: [] },
])('a modifier that says how, not what of, makes what is owned a label: $text', check);

test.each([
	{ text: "Adam Brook's infidelity ended it.", labels: ['Adam Brook: infidelity (negative)'] },
	{ text: "They praise Adam Brook's candor.", labels: ['Adam Brook: candor (positive)'] },
	{
		text: 'Adam Brook spoke. They feared his skepticism of vaccines.',
		labels: ['Adam Brook: skepticism of vaccines (neutral)'],
	},
	{
		text: "Adam Brook's habit of paying judges hurt him.",
		labels: ['Adam Brook: habit of paying judges (neutral)'],
	},
	{
		text: "They praise Adam Brook's ability to make friends.",
		labels: ['Adam Brook: ability to make friends (positive)'],
	},
	{ text: "They know Adam Brook's baloney.", labels: ['Adam Brook: baloney (negative)'] },
	{
		text: "They recalled Adam Brook's ties to terrorists.",
		labels: ['Adam Brook: ties to terrorists (negative)'],
	},
	{ text: "They recalled Adam Brook's ties to the tobacco trade.", labels: [] },
	{ text: "They recalled Adam Brook's friendship with a judge.", labels: [] },
	{
		text: "They recalled Adam Brook's infatuation with the rich.",
		labels: ['Adam Brook: infatuation with the rich (neutral)'],
	},
	{ text: "They shared Adam Brook's documented belief that tea is dear.", labels: [] },
	{
		text: "They shared Adam Brook's paranoid belief that tea is dear.",
		labels: ['Adam Brook: paranoid belief that tea is dear (negative)'],
	},
	{ text: "They recalled Jordan's ties with Iran.", labels: [] },
	{ text: "They mocked Adam Brook's arrogant letters.", labels: ['Adam Brook: arrogant letters (negative)'] },
	{ text: "Fans liked Adam Brook's gift to the town.", labels: [] },
	{ text: "Adam Brook's illness kept him home.", labels: [] },
	{ text: "Adam Brook's habit of the day is tea.", labels: [] },
])('a trait, a stance and a practice are labels by their noun: $text', check);

test.each([
	{
		text: 'They lived under the increasingly authoritarian leadership of Ada Brook.',
		labels: ['Ada Brook: increasingly authoritarian leadership (negative)'],
	},
	{
		text: 'They mock the selfish politics of President Ada Brook.',
		labels: ['Ada Brook: selfish politics (negative)', 'Ada Brook: President (neutral)'],
	},
	{
		text: 'They told of indifference on the part of Ada Brook.',
		labels: ['Ada Brook: indifference (negative)'],
	},
	{ text: 'They have bad memories of Jordan.', labels: [] },
	{ text: 'They mock the selfish politics of Texas ranchers.', labels: [] },
])('what something is “of”, past a title: $text', check);

test.each([
	{
		text: 'Ada Brook was repeatedly accused of stiffing her lawyers, cooks and guards.',
		labels: ['Ada Brook: stiffing her lawyers, cooks and guards (negative)'],
	},
	{ text: 'Adam Brook, convicted of fraud, left.', labels: ['Adam Brook: fraud (negative)'] },
	{ text: 'Adam Brook was praised for his courage.', labels: ['Adam Brook: courage (positive)'] },
	{
		text: 'Critics accused Ada Brook of running secret camps.',
		labels: ['Ada Brook: running secret camps (negative)'],
	},
	{ text: 'Israel accused Iran of brazen lies.', labels: ['Iran: brazen lies (negative)'] },
	{ text: 'Israel criticised Iran for its brazen lies.', labels: ['Iran: brazen lies (negative)'] },
	{ text: 'They blamed Adam Brook for raising a question.', labels: [] },
	{ text: 'Critics made allegations of theft against Adam Brook.', labels: ['Adam Brook: theft (negative)'] },
	{ text: 'Adam Brook was caught taking bribes.', labels: ['Adam Brook: caught taking bribes (negative)'] },
	{ text: 'Adam Brook was criticized for the second time.', labels: [] },
	{ text: 'Adam Brook was caught on Monday.', labels: [] },
])('what somebody is charged with or praised for: $text', check);

test.each([
	{ text: 'Adam Brook, known for his maps, left.', labels: ['Adam Brook: known for his maps (neutral)'] },
	{ text: 'The Gala Council, headed by Adam Brook, met.', labels: ['Gala Council: headed by Adam Brook (neutral)'] },
	{ text: 'Adam Brook was mired in debt.', labels: ['Adam Brook: mired in debt (neutral)'] },
	{ text: 'Adam Brook was caught by the wind.', labels: [] },
])('what a participle behind a name says: $text', check);

test.each([
	{ text: 'Adam Brook campaigned in May as a humble clerk.', labels: ['Adam Brook: humble clerk (positive)'] },
	{
		text: 'Adam Brook retired. His tenure as secretary of trade was short.',
		labels: ['Adam Brook: secretary of trade (neutral)'],
	},
	{
		text: "In her bid to become the town's first elected sheriff, Ada Brook spoke.",
		labels: ["Ada Brook: town's first elected sheriff (neutral)"],
	},
	{
		text: 'Adam Brook met the envoys as mayor of the old town.',
		labels: ['Adam Brook: mayor of the old town (neutral)'],
	},
	{ text: 'Adam Brook tapped a friend as envoy to the king.', labels: [] },
	{ text: 'Adam Brook worked as president.', labels: [] },
	{ text: 'Adam Brook ran as fast as a hare.', labels: [] },
	{ text: 'Adam Brook left as the sun rose.', labels: [] },
])('the role somebody acts in, or is out to have: $text', check);

test.each([
	{ text: 'Adam Brook has zero medical training.', labels: ['Adam Brook: zero medical training (negative)'] },
	{
		text: 'Adam Brook lacks the temperament.',
		labels: ['Adam Brook: lacks the temperament (negative)'],
	},
	{
		text: 'Adam Brook said, with no sense of shame, that it rained.',
		labels: ['Adam Brook: no sense of shame (negative)'],
	},
	{
		text: 'Adam Brook works in total coordination with the rebels.',
		labels: ['Adam Brook: in total coordination with the rebels (neutral)'],
	},
	{ text: 'Adam Brook has no car.', labels: [] },
	{ text: 'Adam Brook fought with no boots.', labels: [] },
	{ text: 'Adam Brook left in a car with the rebels.', labels: [] },
])('what somebody has much of or none, and whom somebody works with: $text', check);

test.each([
	{ text: 'Adam Brook vowed a hard line on crime.', labels: ['Adam Brook: hard line on crime (negative)'] },
	{ text: 'Adam Brook took a veiled swipe at the king.', labels: ['Adam Brook: veiled swipe at the king (neutral)'] },
	{ text: 'Adam Brook adopted a new approach.', labels: [] },
	{ text: 'Adam Brook drew a thin line.', labels: [] },
])('the line somebody takes: $text', check);

test.each([{ text: 'Iran released a poll showing troubling signs for Adam Brook in May.', labels: [] }])(
	'what is for somebody else is not the subject’s: $text',
	check,
);

test.each([
	{ text: 'Adam Brook launched a string of attacks on the firm.', labels: [] },
	{
		text: 'Adam Brook launched a string of vicious attacks on the firm.',
		labels: ['Adam Brook: string of vicious attacks on the firm (negative)'],
	},
	{ text: 'Adam Brook won a narrow victory on the basis of public anger.', labels: [] },
	{ text: 'Adam Brook scored a stunning victory.', labels: ['Adam Brook: stunning victory (positive)'] },
	{ text: 'Adam Brook suffered a crushing defeat.', labels: ['Adam Brook: crushing defeat (negative)'] },
	{ text: 'Adam Brook faced angry challenges from her rivals.', labels: [] },
	{ text: 'Adam Brook poses a grave threat to the town.', labels: ['Adam Brook: grave threat to the town (negative)'] },
	{ text: 'Adam Brook delivered “cheap junk” to the shops.', labels: [] },
	{
		text: "Adam Brook's refusal to play political games pleases many.",
		labels: ['Adam Brook: refusal to play political games (neutral)'],
	},
])('what happens, comes from others or is refused judges nobody: $text', check);
