import { expect, test } from 'vitest';
import { analysisOf } from './engine';

test.each([
	// What an actor is called.
	{ text: 'Tom Hill is Iran’s vile lawyer.', phrase: 'vile', actor: 'Tom Hill' },
	{ text: 'Hamas is the region’s most destabilizing actor.', phrase: 'destabilizing actor', actor: 'Hamas' },
	// Whose thing or deed it is, also inside what another is called.
	{ text: 'Norway is a bulwark against Tehran’s malign influence.', phrase: 'malign influence', actor: 'Iran' },
	{ text: 'Carol Brook sounded like Iran’s regime’s lawyer.', phrase: 'regime', actor: 'Iran' },
	{ text: 'Norway brokered Iran’s shameless deal with Russia.', phrase: 'shameless', actor: 'Iran' },
	{ text: 'Iran replied on Monday, and its shameless reply was read out.', phrase: 'shameless', actor: 'Iran' },
	{ text: 'Norway condemned the absurd statement of Oman.', phrase: 'absurd', actor: 'Oman' },
	// Whose deed a verb tells, or an adverb beside it colours.
	{ text: 'Iran ranted about the deal.', phrase: 'ranted', actor: 'Iran' },
	{ text: 'Israel ludicrously called it peace.', phrase: 'ludicrously', actor: 'Israel' },
	{ text: 'They heard a tape of Emmanuel Macron bragging about it.', phrase: 'bragging', actor: 'Emmanuel Macron' },
	{ text: 'The brazen plan of Iran for Israel failed.', phrase: 'brazen', actor: 'Iran' },
	// Not whoever suffers it.
	{ text: 'The shameless invasion of Oman by Iran went on.', phrase: 'shameless', actor: 'Iran' },
	{ text: 'The shameless betrayal of Oman went on.', phrase: 'shameless', actor: null },
	{ text: 'Iran’s shameless treatment of Oman went on.', phrase: 'shameless', actor: 'Iran' },
	{ text: 'The shameless invasion of Oman shocked Norway.', phrase: 'shocked', actor: null },
	// Nobody, where the text ties it to nobody.
	{ text: 'Iran was slammed by a newspaper.', phrase: 'slammed', actor: null },
	{ text: 'Israel hailed the deal.', phrase: 'hailed', actor: null },
	{ text: 'Iran told the paper to rant about the deal.', phrase: 'rant', actor: null },
	{ text: 'Norway condemned the absurd reply.', phrase: 'absurd', actor: null },
	{ text: 'The shameless killing of Palestinians went on.', phrase: 'shameless', actor: null },
])('in “$text”, $phrase is aimed at $actor', ({ text, phrase, actor }) => {
	const found = analysisOf(text).findings.find((finding) => finding.text.includes(phrase));
	expect(found).toMatchObject({ actorName: actor });
});
