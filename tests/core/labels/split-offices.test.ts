import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'President-elect Ada Brook met voters.', labels: ['Ada Brook: President-elect'] },
	{ text: 'They heard Professor Emeritus Ada Brook.', labels: ['Ada Brook: Professor Emeritus'] },
	{ text: 'They heard the Rev. Adam Brook on Sunday.', labels: ['Adam Brook: Rev'] },
	{ text: 'US First Lady Helen Brook left.', labels: ['Helen Brook: US First Lady'] },
	{ text: 'They met New York City mayor-elect Adam Brook.', labels: ['Adam Brook: New York City mayor-elect'] },
	{ text: 'They met Lady Helen Brook.', labels: [] },
	{ text: 'They met museum director Dr. Adam Brook.', labels: ['Adam Brook: museum director'] },
])('an office that is cut off the name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'They left the "shameful" Paris Agreement.', labels: ['Paris Agreement: shameful'] },
	{ text: 'They courted wavering Republicans.', labels: ['Republican Party: wavering'] },
	{ text: 'Support is wavering, Republicans said.', labels: [] },
	{ text: 'They passed the controversial Clean Forest Act.', labels: ['Clean Forest Act: controversial'] },
	{ text: 'It went to the Democrat-led House on Monday.', labels: ['House: Democrat-led'] },
	{ text: 'It hurt current and former NATO staff.', labels: [] },
	{ text: 'War-torn Syria lost.', labels: ['Syria: War-torn'] },
	{ text: 'They fact-checked Donald Trump.', labels: [] },
	{ text: 'They met the far-left billionaire George Soros.', labels: ['George Soros: far-left billionaire'] },
	{ text: 'Disgraced former judge Adam Brook left.', labels: ['Adam Brook: Disgraced former judge'] },
	{ text: 'The retired four-star Gen. Adam Brook left.', labels: ['Adam Brook: retired four-star Gen.'] },
	{ text: 'The US-led coalition denied it.', labels: ['US-led coalition: US-led'] },
	{ text: 'They met an Iran-backed militia.', labels: [] },
	{ text: 'They sued the Chicago-based research company.', labels: [] },
])('what else stands before a name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
