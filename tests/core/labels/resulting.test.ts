import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'The raid left Adam Brook homeless.', labels: ['Adam Brook: homeless'] },
	{ text: 'Adam Brook was left homeless by the raid.', labels: ['Adam Brook: homeless'] },
	{ text: 'The essay made Adam Brook more isolated.', labels: ['Adam Brook: more isolated'] },
	{ text: 'The vote put Adam Brook at odds with his party.', labels: ['Adam Brook: at odds with his party'] },
	{ text: 'The vote made it clear to Adam Brook.', labels: [] },
	{ text: 'Adam Brook left Texas angry.', labels: [] },
	{ text: 'The vote made Adam Brook happy.', labels: [] },
	{ text: 'Friends kept Adam Brook in touch with the town.', labels: [] },
])('what a deed makes of its object: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
