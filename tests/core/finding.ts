import type { Finding } from '../../lib/core/analysis';

/** A finding; what a test does not say of it is a label of middling strength in the text's own voice. */
export const makeFinding = (more: Partial<Finding> = {}): Finding => ({
	start: 0,
	end: 5,
	text: 'words',
	word: 'words',
	kind: 'label',
	strength: 2,
	rule: 'rule',
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	actor: null,
	actorName: null,
	why: 'Why.',
	alternatives: [],
	...more,
});
