import { expect, test } from 'vitest';
import type { LabelForm } from '../../../lib/core/analysis';
import { analysisByRules } from '../engine';

/** `actor: label` for each label of some forms, in reading order. */
const labelsIn = (text: string, forms: readonly LabelForm[]) =>
	analysisByRules(text)
		.labels.filter(({ form }) => forms.includes(form))
		.map(({ actorName, label }) => `${actorName}: ${label}`);

interface Case {
	readonly text: string;
	readonly labels: readonly string[];
}

/** A test a case: its labels of these forms and no others of them. */
export function describeRule(name: string, forms: readonly LabelForm[], cases: readonly Case[]) {
	test.each(cases)(`${name}: $text`, ({ text, labels }) => expect(labelsIn(text, forms)).toEqual(labels));
}
