import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

test.each([
	{ says: 'a claim', text: 'Also, the idea that Iran should bow to the terms of Hamas is absurd.', labels: [] },
	{
		says: 'a claim, and another clause somebody',
		text: 'The claim that Adam Brook is ill is false, and Iran is a thriving state.',
		labels: ['Iran: thriving state'],
	},
	{
		says: 'a deed whoever does it',
		text: 'Iran joining Hamas was a mistake.',
		labels: ['Iran: mistake'],
	},
	{
		says: 'words before a hyphen for a dash',
		text: 'Hamas’s vile rhetoric-its charges above all-drew no answer.',
		labels: ['Hamas: vile rhetoric'],
	},
	{ says: 'what is given', text: 'Iran’s entry delivers a stark “answer” to Hamas.', labels: ['Iran: stark “answer”'] },
	{
		says: 'what is had with both of two',
		text: 'They saw Iran’s strong ties with both Israel and the other states.',
		labels: ['Iran: strong ties with both Israel and the other states'],
	},
])('what is said of $says: $text', ({ text, labels }) =>
	expect(analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);

test.each([
	{ text: 'Iran, Adam Brook fumed, is a disgrace.', labels: ['Iran: disgrace'] },
	{ text: 'The plan, Adam Brook argued, is a disgrace.', labels: [] },
	{ text: 'Hamas answered on Friday. Iran, it raged, is guilty of treason.', labels: ['Iran: guilty of treason'] },
])('whoever says so between commas is not who it is said of: $text', ({ text, labels }) =>
	expect(analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);

test('the decision is the decision spoken of, and a quoted phrase keeps its last adverb', () => {
	const text =
		'Hamas denounced Iran’s decision. Adam Brook, who kept his policy, welcomed the decision as a “major step forward”.';
	const { labels } = analysisByRules(text);
	expect(labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(['Iran: major step forward']);
});

test('what some people call an actor is theirs, not the page’s', () => {
	const { labels } = analysisByRules('Critics, who call Hamas a terrorist group, left.');
	expect(labels.map(({ voice, speaker }) => [voice, speaker])).toEqual([['reported', 'Critics']]);
});
