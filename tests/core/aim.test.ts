import { expect, test } from 'vitest';
import { analysisByRules } from './engine';

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
	{ text: 'Iran accused Oman, which borders Yemen, of ranting about the deal.', phrase: 'ranting', actor: 'Oman' },
	{ text: 'Tom Hill is a crook who fought a vile war.', phrase: 'crook', actor: 'Tom Hill' },
	{ text: 'Iran failed to stop, and its shameless reply was read out.', phrase: 'shameless', actor: 'Iran' },
	{ text: 'Tom Hill is a shield against Iran’s malign influence.', phrase: 'malign influence', actor: 'Iran' },
	// Not whoever holds it against another.
	{ text: 'Iran accused the press, a thorn in its side, of ranting about it.', phrase: 'ranting', actor: null },
	{ text: 'Iran accused its neighbour, Oman, of ranting about it.', phrase: 'ranting', actor: null },
	{ text: 'Iran blamed Oman for spewing hatred and ranting about it.', phrase: 'ranting', actor: null },
	{ text: 'Iran accused Oman of theft and ranted about the deal.', phrase: 'ranted', actor: 'Iran' },
	// Not whoever stands against it, averts it or will not do it.
	{ text: 'Tom Hill is the first player to kneel to protest savage racism.', phrase: 'savage', actor: null },
	{ text: 'Tom Hill is the man entrusted with averting a terrible disaster.', phrase: 'terrible', actor: null },
	{ text: 'Tom Hill’s refusal to play political games surprised them.', phrase: 'political games', actor: null },
	{ text: 'They are shielded by Oman from attempts to bully the court.', phrase: 'bully', actor: null },
	{
		text: 'Norway dropped its policy toward Iran (a fierce rhetoric, cruel sanctions).',
		phrase: 'fierce',
		actor: null,
	},
	{ text: 'Iran’s blatant hostility to our values is clear.', phrase: 'our values', actor: null },
	{ text: 'Iran’s blatant hostility to our values is clear.', phrase: 'hostility', actor: 'Iran' },
	{ text: 'Tom Hill is our vile enemy.', phrase: 'vile', actor: 'Tom Hill' },
	{ text: 'Norway met with Iran (a rogue state) on Monday.', phrase: 'rogue state', actor: 'Iran' },
	// Nobody, where the text ties it to nobody.
	{ text: 'Iran was slammed by a newspaper.', phrase: 'slammed', actor: null },
	{ text: 'Israel hailed the deal.', phrase: 'hailed', actor: null },
	{ text: 'Iran told the paper to rant about the deal.', phrase: 'rant', actor: null },
	{ text: 'Norway condemned the absurd reply.', phrase: 'absurd', actor: null },
	{ text: 'The shameless killing of Palestinians went on.', phrase: 'shameless', actor: null },
])('in “$text”, $phrase is aimed at $actor', ({ text, phrase, actor }) => {
	const found = analysisByRules(text).findings.find((finding) => finding.text.includes(phrase));
	expect(found).toMatchObject({ actorName: actor });
});
