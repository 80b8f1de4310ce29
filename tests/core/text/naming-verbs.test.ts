import { expect, test } from 'vitest';
import { readText } from '../../../lib/core/text/tokens';

/** `lemma/tag` of the token that reads so. */
function tagOf(text: string, word: string) {
	const { lemma, pos } = readText(text).tokens.find((token) => token.text === word)!;
	return `${lemma}/${pos}`;
}

test.each([
	{ word: 'labels', text: 'Freedonia labels Red Front a menace.', tag: 'label/VERB' },
	{ word: 'views', text: 'The group views Freedonia as an enemy.', tag: 'view/VERB' },
	{ word: 'call', text: 'Critics call Anna Lund a liar.', tag: 'call/VERB' },
	{ word: 'call', text: 'Foes of Moss call him a liar.', tag: 'call/VERB' },
	{ word: 'call', text: 'Many call him a liar.', tag: 'call/VERB' },
	{ word: 'regard', text: 'Many regard Anna Lund as a hero.', tag: 'regard/VERB' },
	{ word: 'branded', text: 'Freedonia has branded Moss a liar.', tag: 'brand/VERB' },
	{ word: 'Labelled', text: 'Labelled a liar by critics, Karl Moss resigned.', tag: 'label/VERB' },
	{ word: 'Branded', text: 'Branded a liar by critics, Karl Moss resigned.', tag: 'brand/VERB' },
	{ word: 'branding', text: 'Freedonia, branding Red Front a menace, left.', tag: 'brand/VERB' },
	{ word: 'brand', text: 'The luxury brand Nike a while ago left.', tag: 'brand/NOUN' },
	{ word: 'labels', text: 'The shop sews labels for a designer.', tag: 'label/NOUN' },
	{ word: 'branded', text: 'The shop sells branded goods.', tag: 'branded/ADJ' },
])('$word is $tag in "$text"', ({ text, word, tag }) => expect(tagOf(text, word)).toBe(tag));
