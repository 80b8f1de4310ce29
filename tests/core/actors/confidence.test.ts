import { expect, test } from 'vitest';
import { LEAST_CONFIDENCE, type ReferenceForm } from '../../../lib/core/actors/references';
import { referencesIn } from '../engine';

/** The confidence of the last reference of one form; 0 where there is none. */
const confidence = (text: string, form: ReferenceForm): number =>
	referencesIn(text).findLast((one) => one.form === form)?.confidence ?? 0;

test.each([
	{ form: 'name', text: 'Freedonia voted.' },
	{ form: 'adjective', text: 'Freedonian ships sailed.' },
	{ form: 'event', text: "Freedonia's decision was welcome." },
] as const)('is 1 for what names its actor: $form', ({ form, text }) => expect(confidence(text, form)).toBe(1));

test.each([
	{
		where: 'a candidate alone leads more than one of two',
		surer: 'Anna Lund left the hall. She sang.',
		less: 'Anna Lund left with Sarah Brook. She sang.',
		form: 'pronoun',
	},
	{
		where: 'an antecedent of the same sentence leads one of the sentence before',
		surer: 'Anna Lund left when she could.',
		less: 'Anna Lund left. She sang.',
		form: 'pronoun',
	},
	{
		where: 'whoever stands right before the verb of a pronoun leads one further back',
		surer: 'After Red Front fled, Freedonia signals its trust.',
		less: 'After Red Front fled, Freedonia said that a vote in May had shown its trust.',
		form: 'pronoun',
	},
	{
		where: 'a phrase that the actor has for itself leads a class noun',
		surer: 'Freedonia voted. The mountain republic is old.',
		less: 'Freedonia voted. The country is old.',
		form: 'epithet',
	},
	{
		where: 'what stands on a pronoun is no surer than the pronoun',
		surer: 'Anna Lund left. Her decision was welcome.',
		less: 'Anna Lund left when Sarah Brook sang, and her decision was welcome.',
		form: 'event',
	},
] as const)('$where', ({ surer, less, form }) => {
	expect(confidence(surer, form)).toBeGreaterThan(confidence(less, form));
	expect(confidence(less, form)).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
});

test('what is less than sure enough stands for nobody', () =>
	expect(confidence('Red Front met Anna Lund and Sarah Brook. She sang.', 'pronoun')).toBe(0));
