import { expect, test } from 'vitest';
import { indexPolarity, type PolarityEvidence, polarityOf } from '../../../lib/core/labels/polarity';
import { readText } from '../../../lib/core/text/tokens';
import { analysisOf } from '../engine';
import { entry, matchesIn } from '../lexicon/entries';

const TABLE = indexPolarity({ negative: ['cruel', 'war', 'odd'], positive: ['fair', 'friend'] }, [
	entry('tyrant', { polarity: 'negative' }),
	entry('odd', { polarity: 'positive' }),
	entry('neighbor'),
	entry('warm welcome', { polarity: 'positive' }),
]);

/** The polarity of a label whose last word is its head. */
function polarity(label: string, more: Partial<PolarityEvidence> = {}) {
	const { tokens } = readText(label);
	const head = tokens.length - 1;
	return polarityOf({ tokens, head, matches: [], negated: false, slant: 0, plain: new Set(), ...more }, TABLE);
}

test.each([
	{ label: 'cruel tyrant', says: 'negative', because: 'its words do' },
	{ label: 'fair friends', says: 'positive', because: 'its words do, in any form' },
	{ label: 'neighbor', says: 'neutral', because: 'its word does' },
	{ label: 'welcome', says: 'neutral', because: 'a phrase of several words says nothing of one of them' },
	{ label: 'odd', says: 'negative', because: 'plain words outweigh the lexicon' },
	{ label: 'cruel friend', says: 'positive', because: 'the head counts double' },
	{ label: 'anti-war friend', says: 'positive', because: 'what it is against is turned round' },
	{
		label: 'friend of anti-neighbor war',
		says: 'negative',
		because: 'only the word behind the hyphen is turned round',
	},
	{ label: '', says: 'neutral', because: 'nothing stands in it' },
])("'$label' is $says: $because", ({ label, says }) => expect(polarity(label)).toBe(says));

test.each([
	{ label: 'tyrant', says: 'positive' },
	{ label: 'friend', says: 'negative' },
	{ label: 'neighbor', says: 'neutral' },
])("a denied '$label' is $says", ({ label, says }) => expect(polarity(label, { negated: true })).toBe(says));

test('what stands past the head and against it speaks of something else', () => {
	expect(polarity('friend against war', { head: 0 })).toBe('positive');
});

test('a lexicon phrase counts as a whole', () => {
	const label = 'cruel war';
	expect(polarity(label, { matches: matchesIn(label, [entry('cruel war', { polarity: 'positive' })]) })).toBe(
		'positive',
	);
});

test('a verb that praises or blames outweighs the words', () => {
	expect([polarity('war', { slant: 1 }), polarity('friend', { slant: -1 })]).toEqual(['positive', 'negative']);
});

test('what a person is by office says nothing', () => {
	expect(polarity('friend', { plain: new Set(['friend']) })).toBe('neutral');
});

test.each([
	{ text: 'Turkey is a rogue state.', polarity: 'negative', negated: false },
	{ text: 'Turkey is not a failed state.', polarity: 'positive', negated: true },
	{ text: 'Turkey is not merely a failed state.', polarity: 'negative', negated: false },
	{ text: 'Turkey is hardly a stable democracy.', polarity: 'negative', negated: true },
	{ text: 'Turkey has never been a reliable ally.', polarity: 'negative', negated: true },
	{ text: 'The armed group Hamas fled.', polarity: 'neutral', negated: false },
])('$polarity for its actor: $text', ({ text, polarity, negated }) => {
	expect(analysisOf(text).labels).toMatchObject([{ polarity, negated }]);
});
