import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `label=actor (form polarity)` for each label, with "denied" where it is. */
const labelsIn = (text: string) =>
	analysisByRules(text).labels.map(
		({ label, actorName, form, polarity, negated }) =>
			`${label}=${actorName} (${form} ${polarity}${negated ? ', denied' : ''})`,
	);

test.each([
	{ how: 'by no means' },
	{ how: 'certainly not' },
	{ how: 'in no way' },
	{ how: 'in no sense' },
	{ how: 'at no time' },
	{ how: 'under no circumstances' },
	{ how: 'not in any way' },
	{ how: 'by no stretch of the imagination' },
	{ how: 'no longer' },
])("what 'is $how' said of a group is denied, as its phrase is", ({ how }) => {
	const text = `Hamas is ${how} a terrorist group.`;
	expect(labelsIn(text)).toEqual(['terrorist group=Hamas (copular positive, denied)']);
	expect(analysisByRules(text).findings.map(({ negated }) => negated)).toEqual([true]);
});

test.each([
	{ how: 'in fact' },
	{ how: 'in every way' },
	{ how: 'without doubt' },
	{ how: 'to many voters' },
	{ how: 'by all accounts' },
])("what 'is $how' said of somebody is told of them", ({ how }) =>
	expect(labelsIn(`Ada Brook is ${how} a hero.`)).toEqual(['hero=Ada Brook (copular positive)']),
);

test.each([{ how: 'by no means' }, { how: 'in fact' }, { how: ', by any measure,' }, { how: 'certainly not' }])(
	"what 'is $how' said of one group stands not for the group named before",
	({ how }) => {
		const names = analysisByRules(`Hamas fired rockets. The Red Hand is ${how} a terrorist group.`).labels;
		expect(names.map(({ actorName }) => actorName)).toEqual(['Red Hand']);
	},
);

test.each([
	{
		text: 'By no means is Ada Brook a hero.',
		labels: ['hero=Ada Brook (copular negative, denied)'],
		because: 'the verb may stand before its subject',
	},
	{
		text: 'Ada Brook is in no way responsible.',
		labels: ['responsible=Ada Brook (copular negative, denied)'],
		because: 'an adjective is denied as well',
	},
	{ text: 'Ada Brook is in no position to judge.', labels: [], because: 'this tells how somebody stands' },
])("of '$text' $because", ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
