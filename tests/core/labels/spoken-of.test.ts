import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{
		text: 'They read a harbor dossier. The shameful dossier was long.',
		labels: ['harbor dossier: shameful dossier'],
	},
	{
		text: 'They read a harbor dossier. Nobody liked the shameful document.',
		labels: ['harbor dossier: shameful document'],
	},
	{ text: 'They read the shameful harbor dossier.', labels: ['harbor dossier: shameful'] },
	{ text: 'They read a harbor dossier. The dossier is a disgrace.', labels: ['harbor dossier: disgrace'] },
	{ text: 'They read a harbor dossier. The thick dossier was long.', labels: [] },
	{ text: 'They read a harbor dossier. The dossier is a translation.', labels: [] },
	{ text: 'They read a harbor dossier. The shameful song was long.', labels: [] },
	{ text: 'They read a harbor dossier. The shameful garden dossier was long.', labels: ['garden dossier: shameful'] },
	{ text: 'They read a harbor dossier. A shameful dossier was found.', labels: [] },
	{ text: 'They backed a harbor measure. The bill is a disgrace.', labels: ['harbor measure: disgrace'] },
	{
		text: 'Hill’s bill won. They backed a harbor measure. The bill is a disgrace.',
		labels: ['bill: disgrace'],
	},
	{
		text: 'They read a harbor dossier. Hill’s dossier was long. The dossier is a disgrace.',
		labels: ['harbor dossier: disgrace'],
	},
	{ text: 'They read a dossier. This shameful dossier was long.', labels: [] },
])('a thing the text speaks of is called what judges it: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{
		text: "Iran's attack came at night. The brutal attack lasted for hours.",
		labels: ['Iran: brutal attack'],
	},
	{ text: "Iran's attack came at night. The second attack lasted for hours.", labels: [] },
	{ text: "Iran's visit came late. The brutal attack lasted for hours.", labels: [] },
])('a deed spoken of is its owner’s: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'The alleged attacker fled at night.', labels: ['alleged attacker: alleged attacker'] },
	{
		text: 'The alleged attacker was a disgrace to the town.',
		labels: ['alleged attacker: alleged attacker', 'alleged attacker: disgrace to the town'],
	},
	{ text: 'The attacker fled at night.', labels: [] },
	{ text: 'The alleged leader of the gang fled at night.', labels: [] },
	{ text: 'An alleged attacker fled at night.', labels: ['alleged attacker: alleged attacker'] },
])('somebody whom the text does not name is called what it says: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'The reckless Iranian intervention failed.', labels: ['Iran: reckless Iranian intervention'] },
	{ text: 'The Iranian intervention failed.', labels: [] },
	{ text: 'The reckless Iranian administration failed.', labels: [] },
])('a deed that is judged is its doer’s, whom an adjective tells: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);
