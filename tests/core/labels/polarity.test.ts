import { expect, test } from 'vitest';
import { indexPolarity, type PolarityEvidence, polarityOf } from '../../../lib/core/labels/polarity';
import { readText } from '../../../lib/core/text/tokens';
import { analysisByRules } from '../engine';
import { entry, matchesIn } from '../lexicon/entries';

const TABLE = indexPolarity(
	{ negative: ['cruel', 'war', 'odd'], positive: ['fair', 'friend', 'well-off'], neutral: ['fair game'] },
	[
		entry('tyrant', { polarity: 'negative' }),
		entry('odd', { polarity: 'positive' }),
		entry('neighbor'),
		entry('warm welcome', { polarity: 'positive' }),
	],
);

/** The polarity of a label whose last word is its head. */
function polarity(label: string, more: Partial<PolarityEvidence> = {}) {
	const { tokens } = readText(label);
	const head = tokens.length - 1;
	return polarityOf(
		{
			tokens,
			head,
			matches: [],
			negated: false,
			slant: 0,
			plain: new Set(),
			sorting: new Set(),
			doubted: false,
			opens: false,
			...more,
		},
		TABLE,
	);
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

test.each([
	{ label: 'well-off', says: 'positive', because: 'it counts as a whole' },
	{ label: 'fair game', says: 'neutral', because: 'what its words say elsewhere is not meant' },
	{ label: 'fair play', says: 'positive', because: 'it is no term' },
])("the term '$label' is $says: $because", ({ label, says }) => expect(polarity(label)).toBe(says));

test.each([
	{ label: 'friend', says: 'negative' },
	{ label: 'tyrant', says: 'negative' },
	{ label: 'neighbor', says: 'neutral' },
])("a doubted '$label' is $says", ({ label, says }) => expect(polarity(label, { doubted: true })).toBe(says));

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
	expect(analysisByRules(text).labels).toMatchObject([{ polarity, negated }]);
});

test.each([
	{ label: 'false friend', says: 'negative', because: 'the word before the head leaves nothing of it' },
	{ label: 'odd friend', says: 'positive', because: 'a mild word leaves the head its weight' },
	{ label: 'fight for friend', says: 'positive', because: 'what one fights for is not turned round' },
	{ label: 'end of war', says: 'positive', because: 'what ends is turned round' },
])("of a head that is spoken ill of: '$label' is $says, since $because", ({ label, says }) => {
	const table = indexPolarity({ negative: ['false', 'odd', 'war'], positive: ['friend'], neutral: [] }, []);
	const { tokens } = readText(label);
	const head = tokens.length - 1;
	const none = new Set<string>();
	const evidence = {
		tokens,
		head,
		matches: [],
		negated: false,
		plain: none,
		sorting: none,
		doubted: false,
		opens: false,
	};
	expect(polarityOf({ ...evidence, slant: 0 }, table)).toBe(says);
});

test.each([
	{ text: 'Ada Brook is an incompetent hero.', says: 'negative' },
	{ text: 'Jordan is an evil genius.', says: 'negative' },
	{ text: 'Jordan is not an evil genius.', says: 'positive' },
	{ text: 'Ada Brook is a failed champion of peace.', says: 'negative' },
	{ text: 'Ada Brook is a corrupt expert.', says: 'negative' },
	{ text: 'Ada Brook is a fierce champion of peace.', says: 'positive' },
	{ text: 'The pact is a bitter victory.', says: 'positive' },
	{ text: 'The pact is a fight for justice.', says: 'positive' },
	{ text: 'The pact is a fight against terror.', says: 'positive' },
	{ text: 'Ada Brook is more realistic.', says: 'positive' },
	{ text: 'The pact is a calamitous plan.', says: 'negative' },
	{ text: 'Disgraced former mayor Ada Brook left.', says: 'negative' },
	{ text: 'Heroic mayor Ada Brook left.', says: 'positive' },
	{ text: 'Justice Secretary Tom Hill left.', says: 'neutral' },
	{ text: 'Norway security spokesman Tom Hill left.', says: 'neutral' },
	{ text: 'Norway peace envoy Tom Hill left.', says: 'neutral' },
	{ text: 'Democratic socialist Ada Brook left.', says: 'neutral' },
	{ text: 'Ada Brook is a democratic leader.', says: 'positive' },
	{ text: 'Ada Brook is a proven leader.', says: 'positive' },
	{ text: 'Ada Brook is a proven liar.', says: 'negative' },
	{ text: 'Ada Brook is without peer.', says: 'positive' },
	{ text: 'Ada Brook is the victim of the raid.', says: 'neutral' },
	{ text: 'Ada Brook, a purported champion of the poor, left.', says: 'negative' },
	{ text: 'Ada Brook, a so-called expert, left.', says: 'negative' },
	{ text: 'Ada Brook, a self-styled champion of the poor, left.', says: 'negative' },
	{ text: 'Ada Brook, supposedly a champion of the poor, left.', says: 'negative' },
	{ text: 'Ada Brook, a supposed liar, left.', says: 'negative' },
	{ text: 'Ada Brook is allied with racists.', says: 'negative' },
	{ text: 'Ada Brook is tough with racists.', says: 'positive' },
	{ text: 'Ada Brook was denounced by voters as a new Caesar.', says: 'negative' },
	{ text: 'Ada Brook was hailed by voters as a new Caesar.', says: 'positive' },
	{ text: 'The council dismissed Ada Brook as mayor.', says: 'neutral' },
	{ text: 'It would be a stretch to think these days that Ada Brook is a hero.', says: 'negative' },
])("the first label of '$text' is $says", ({ text, says }) =>
	expect(analysisByRules(text).labels[0]?.polarity).toBe(says),
);

test.each([
	{ text: 'Adam Brook is a Nazi.', polarity: 'negative' },
	{ text: 'Adam Brook is aligned with neo-Nazis.', polarity: 'negative' },
	{ text: "Adam Brook's contempt for racism is known.", polarity: 'positive' },
	{ text: "Adam Brook's hatred of corruption is known.", polarity: 'positive' },
	{ text: "Adam Brook's contempt for freedom is known.", polarity: 'negative' },
	{ text: "Adam Brook's hatred of thieves is known.", polarity: 'negative' },
])('what somebody stands for or against tells: $text', ({ text, polarity }) =>
	expect(analysisByRules(text).labels.map((label) => label.polarity)).toEqual([polarity]),
);
