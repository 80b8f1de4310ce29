import { expect, test } from 'vitest';
import { findNounPhrases } from '../../../lib/core/text/chunks';
import { readText } from '../../../lib/core/text/tokens';

function phrasesIn(text: string) {
	const doc = readText(text);
	return findNounPhrases(doc, { first: 0, last: doc.tokens.length }).map((phrase) => ({
		phrase: text.slice(phrase.start, phrase.end),
		core: doc.tokens[phrase.core]!.text,
		head: doc.tokens[phrase.head]!.text,
		owner: phrase.owner && text.slice(phrase.owner.start, phrase.owner.end),
	}));
}

test.each([
	{
		finds: 'a determiner, modifiers and a head',
		text: 'The old red house fell.',
		phrases: [{ phrase: 'The old red house', core: 'old', head: 'house', owner: null }],
	},
	{
		finds: 'an owner and what it owns as two',
		text: "The group's leaders met.",
		phrases: [
			{ phrase: 'The group', core: 'group', head: 'group', owner: null },
			{ phrase: 'leaders', core: 'leaders', head: 'leaders', owner: 'The group' },
		],
	},
	{
		finds: 'a modifier in quotation marks',
		text: 'He saw a "shameful" effort.',
		phrases: [{ phrase: 'a "shameful" effort', core: 'shameful', head: 'effort', owner: null }],
	},
	{
		finds: 'coordinated adjectives',
		text: 'Its brutal and bloody campaign ended.',
		phrases: [{ phrase: 'Its brutal and bloody campaign', core: 'brutal', head: 'campaign', owner: null }],
	},
	{
		finds: 'participles before a noun',
		text: 'Severed ties hurt the failed state.',
		phrases: [
			{ phrase: 'Severed ties', core: 'Severed', head: 'ties', owner: null },
			{ phrase: 'the failed state', core: 'failed', head: 'state', owner: null },
		],
	},
	{
		finds: 'a compound participle',
		text: 'The U.S.-brokered deal held.',
		phrases: [{ phrase: 'The U.S.-brokered deal', core: 'U.S.', head: 'deal', owner: null }],
	},
	{
		finds: 'no verb for a modifier',
		text: 'They are now facing charges.',
		phrases: [{ phrase: 'charges', core: 'charges', head: 'charges', owner: null }],
	},
	{
		finds: 'what stands before a determiner',
		text: 'Both the parties left.',
		phrases: [{ phrase: 'Both the parties', core: 'parties', head: 'parties', owner: null }],
	},
	{
		finds: 'two phrases around a preposition',
		text: 'A friend of the town left.',
		phrases: [
			{ phrase: 'A friend', core: 'friend', head: 'friend', owner: null },
			{ phrase: 'the town', core: 'town', head: 'town', owner: null },
		],
	},
	{ finds: 'nothing where no noun stands', text: 'Go away quickly.', phrases: [] },
])('findNounPhrases finds $finds', ({ text, phrases }) => expect(phrasesIn(text)).toEqual(phrases));
