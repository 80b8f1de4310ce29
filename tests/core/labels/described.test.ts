import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** What the text calls somebody whom it never names. */
const called = (text: string) =>
	analysisByRules(text)
		.labels.filter(({ form, actor }) => form === 'epithet' && actor.startsWith('local:'))
		.map(({ label }) => label);

test.each([
	{ one: 'who says something', text: 'A harbor diplomat told reporters that it rained.', labels: ['harbor diplomat'] },
	{ one: 'by whom something was done', text: 'He was shot by a masked guard.', labels: ['masked guard'] },
	{ one: 'who has done something', text: 'A retired teacher has filed a case.', labels: ['retired teacher'] },
	{ one: 'of whom a clause tells', text: 'They met a retired teacher who filed a case.', labels: ['retired teacher'] },
	{ one: 'with a bare role', text: 'A spokesman told reporters that it rained.', labels: [] },
	{ one: 'of a kind', text: 'A good doctor told the truth.', labels: [] },
	{ one: 'who but may do something', text: 'A retired teacher could file a case.', labels: [] },
	{ one: 'supposed', text: 'If a retired teacher filed a case, it rained.', labels: [] },
	{ one: 'told from others by an order', text: 'A second judge filed a case.', labels: [] },
	{ one: 'said of somebody', text: 'She became a retired teacher who filed a case.', labels: [] },
	{ one: 'told of before', text: 'They looked for the masked burglar.', labels: ['masked burglar'] },
	{ one: 'who holds an office', text: 'They looked for the grey-haired ambassador.', labels: [] },
	{ one: 'who is named elsewhere', text: 'They looked for the most famous burglar.', labels: [] },
	{ one: 'who is no person', text: 'They looked for the funeral home.', labels: [] },
	{ one: 'told by what follows', text: 'They looked for the masked student of the town.', labels: [] },
	{ one: 'called by a name', text: 'A retired teacher named Zibelo left.', labels: [] },
])('somebody unnamed $one', ({ text, labels }) => expect(called(text)).toEqual(labels));
