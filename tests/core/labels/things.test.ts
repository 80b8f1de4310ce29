import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

test.each([
	{
		text: "Adam Brook's novel was an attempt to buy time.",
		labels: ['Adam Brook’s novel: attempt to buy time'],
	},
	{
		text: "They say that Adam Brook's songs are public prayers.",
		labels: ['Adam Brook’s songs: public prayers'],
	},
	{ text: 'They say BrookCare is a disgrace.', labels: ['BrookCare: disgrace'] },
	{ text: "They called Adam Brook's novel a disaster.", labels: ['Adam Brook’s novel: disaster'] },
	{ text: "Adam Brook's novel was called a disaster.", labels: ['Adam Brook’s novel: disaster'] },
	{ text: "They described Adam Brook's novel as a disaster.", labels: ['Adam Brook’s novel: disaster'] },
	{ text: "Friends of Adam Brook's cook were late guests.", labels: [] },
	{ text: "The hall and Adam Brook's house were ruins.", labels: [] },
	{ text: 'Nonsense is a disgrace.', labels: [] },
])('somebody’s thing, or a bare name that is judged, is called what it is called: $text', ({ text, labels }) =>
	expect(analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);

test.each([
	{ text: 'The dam plan is a disgrace.', labels: ['dam plan: disgrace'] },
	{ text: 'They said the latest pay cut was disruptive to the harbor.', labels: ['pay cut: disruptive to the harbor'] },
	{ text: 'They called the harbor dossier bogus.', labels: ['harbor dossier: bogus'] },
	{ text: 'The court declared this policy to be illegal.', labels: ['policy: illegal'] },
	{ text: 'The push into the harbor was reckless.', labels: ['push into the harbor: reckless'] },
	{ text: 'They knew the dam theory, which is so absurd.', labels: ['dam theory: so absurd'] },
	{ text: 'They said the push into the harbor was reckless.', labels: ['push into the harbor: reckless'] },
	{ text: 'They may swap the deal on arms for peace is a disgrace.', labels: [] },
	{ text: 'The deal hurts farmers and is a disgrace.', labels: ['deal: disgrace'] },
	{ text: "Adam Brook's record on rights was a disgrace.", labels: ['Adam Brook’s record on rights: disgrace'] },
	{
		text: 'The “dam” theory is the latest in a series of frauds.',
		labels: ['dam theory: latest in a series of frauds'],
	},
	{ text: 'Wednesday’s order is a disgrace.', labels: ['Wednesday’s order: disgrace'] },
	{ text: 'The move was reckless.', labels: [] },
	{ text: 'The harbor was a disgrace.', labels: [] },
	{ text: 'A dam plan was a disgrace.', labels: [] },
])('an event, a plan or a statement that the text points at is called what it is called: $text', ({ text, labels }) =>
	expect(analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);
