import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

const check = ({ text, labels }: { text: string; labels: readonly string[] }) => expect(labelsIn(text)).toEqual(labels);

test.each([
	{ text: 'Adam Brook, who leads a church in the city, spoke.', labels: ['Adam Brook: leads a church in the city'] },
	{ text: 'Adam Brook, who previously practiced law, spoke.', labels: ['Adam Brook: practiced law'] },
	{ text: 'Ada Brook, who spoke in the city, left.', labels: [] },
	{ text: 'Ada Brook leads a church in the city.', labels: [] },
])('a relative clause tells what somebody works as: $text', check);

test.each([
	{
		text: "They spoke of Adam Brook's role in the massacre.",
		labels: ['Adam Brook: role in the massacre'],
	},
	{ text: "They spoke of Adam Brook's plot to kill the king.", labels: ['Adam Brook: plot to kill the king'] },
	{ text: "They spoke of Adam Brook's efforts to hide the cost.", labels: ['Adam Brook: efforts to hide the cost'] },
	{ text: "They watched Norway's fight for freedom.", labels: ['Norway: fight for freedom'] },
	{ text: "They watched Norway's move against the firm.", labels: [] },
	{ text: "They liked Adam Brook's role.", labels: [] },
	{ text: "They spoke of Adam Brook's part in the merger.", labels: [] },
	{ text: "It delayed Adam Brook's fight to keep her coalition together.", labels: [] },
	{ text: "They spoke of Adam Brook's attempt to help poor towns.", labels: [] },
])('what somebody has a share in or is out for, where a word judges it: $text', check);

test.each([
	{ text: "They deplore Norway's stamping out of dissent.", labels: ['Norway: stamping out of dissent'] },
	{ text: "They deplore Adam Brook's mishandling of the case.", labels: ['Adam Brook: mishandling of the case'] },
	{ text: "They saw Adam Brook's handling of the case.", labels: [] },
])('a deed told by a gerund with its doer before it: $text', check);

test.each([
	{
		text: 'It hurt the firm of Adam Brook, whose partisan arrogance is known.',
		labels: ['Adam Brook: partisan arrogance'],
	},
	{ text: "They saw Adam Brook's once-great reputation.", labels: ['Adam Brook: once-great reputation'] },
	{ text: 'Adam Brook met his in-your-face rivals.', labels: [] },
	{ text: "They ended Adam Brook's family dynasty.", labels: ['Adam Brook: family dynasty'] },
	{ text: "They resent Adam Brook's new approach.", labels: [] },
	{ text: "They heard Adam Brook's rather flat speech.", labels: ['Adam Brook: flat speech'] },
])('what somebody has by nature, in one word or a compound: $text', check);

test.each([
	{ text: 'Norway has by far the worst schools in the region.', labels: ['Norway: worst schools in the region'] },
	{ text: 'Adam Brook has a stronger team than any rival.', labels: ['Adam Brook: stronger team than any rival'] },
	{ text: 'Adam Brook did a poor job of hiding the cost.', labels: ['Adam Brook: poor job of hiding the cost'] },
	{
		text: 'Norway played a large role in the fall of the bank.',
		labels: ['Norway: large role in the fall of the bank'],
	},
	{ text: 'Adam Brook has a team.', labels: [] },
	{ text: 'Adam Brook did a job in the town.', labels: [] },
])('what somebody has of a kind that tells, or how a thing was done: $text', check);

test.each([
	{ text: "They put up with Adam Brook's moral problems.", labels: ['Adam Brook: moral problems'] },
	{ text: "They noted Adam Brook's Republican affiliation.", labels: ['Adam Brook: Republican affiliation'] },
	{ text: "They solved Adam Brook's problem.", labels: [] },
])('what is wrong with somebody or where somebody belongs, with any word: $text', check);

test.each([
	{ text: 'They fear the transformation of Norway into a prison state.', labels: ['Norway: prison state'] },
	{ text: "It broke Norway's obligations as a signatory to the treaty.", labels: ['Norway: signatory to the treaty'] },
	{ text: 'They confirmed Adam Brook as ambassador to Norway.', labels: ['Adam Brook: ambassador to Norway'] },
	{ text: 'They fear the transformation of Norway.', labels: [] },
])('what somebody is made, or bound or confirmed as: $text', check);

test.each(["They heard Adam Brook's rather flat speech.", "They put up with Adam Brook's moral problems."])(
	'what is wanting or wrong is blamed: %s',
	(text) => {
		expect(analysisByRules(text).labels.map(({ polarity }) => polarity)).toEqual(['negative']);
	},
);
