import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

test.each([
	{
		text: "Adam Brook's stance was an attempt to buy time.",
		labels: ['Adam Brook’s stance: attempt to buy time'],
	},
	{
		text: "They say that Adam Brook's songs are public prayers.",
		labels: ['Adam Brook’s songs: public prayers'],
	},
	{ text: 'They say BrookCare is a disgrace.', labels: ['BrookCare: disgrace'] },
	{ text: "They called Adam Brook's plan a disaster.", labels: ['Adam Brook’s plan: disaster'] },
	{ text: "Adam Brook's plan was called a disaster.", labels: ['Adam Brook’s plan: disaster'] },
	{ text: "They described Adam Brook's plan as a disaster.", labels: ['Adam Brook’s plan: disaster'] },
	{ text: "Friends of Adam Brook's cook were late guests.", labels: [] },
	{ text: "The hall and Adam Brook's house were ruins.", labels: [] },
	{ text: 'Nonsense is a disgrace.', labels: [] },
])('somebody’s thing, or a bare name that is judged, is called what it is called: $text', ({ text, labels }) =>
	expect(analysisOf(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);
