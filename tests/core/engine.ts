import { type ActorRef, indexActors } from '../../lib/core/actors/gazetteer';
import { addIntroduced } from '../../lib/core/actors/introduced';
import { findNames, type Reference } from '../../lib/core/actors/references';
import { resolveReferences } from '../../lib/core/actors/resolve';
import { addShortNames } from '../../lib/core/actors/short-names';
import { analyse } from '../../lib/core/analyse';
import type { Analysis } from '../../lib/core/analysis';
import { findNounPhrases } from '../../lib/core/text/chunks';
import type { Span } from '../../lib/core/text/span';
import { readText } from '../../lib/core/text/tokens';
import { findAttributions } from '../../lib/core/voice/attributions';
import { findQuotes } from '../../lib/core/voice/quotations/quotes';
import { loadTables } from '../../lib/data/tables';

/** What the engine says of a text, with the tables that come with the extension. */
export const analysisOf = (text: string): Analysis => analyse(text, loadTables());

/** What it says where the model of labels is left out: for tests of what a rule finds and what it leaves alone. */
export const analysisByRules = (text: string): Analysis => analyse(text, { ...loadTables(), labelModel: null });

/** The words of a text that a span covers. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Actors of no real news, so that no change of the assets moves these tests. */
export const GAZETTEER = indexActors([
	{
		id: 'freedonia',
		name: 'Freedonia',
		kind: 'state',
		aliases: ['Republic of Freedonia'],
		adjectives: ['Freedonian', 'Freedonians'],
		epithets: ['country', 'mountain republic'],
		unless: { before: ['New'], after: ['Airlines'] },
		examples: { match: [] },
	},
	{
		id: 'red-front',
		name: 'Red Front',
		kind: 'armed-group',
		aliases: ['RF'],
		epithets: ['group'],
		examples: { match: [] },
	},
	{
		id: 'anna-lund',
		name: 'Anna Lund',
		kind: 'person',
		gender: 'she',
		aliases: ['Lund'],
		epithets: ['prime minister'],
		examples: { match: [] },
	},
	{
		id: 'karl-moss',
		name: 'Karl Moss',
		kind: 'person',
		gender: 'he',
		aliases: ['Moss'],
		epithets: ['minister of war'],
		examples: { match: [] },
	},
]);

/** All references of a text to {@link GAZETTEER}'s actors and to those the text introduces. */
export function referencesIn(text: string): Reference[] {
	const doc = readText(text);
	const { words, cues } = loadTables();
	const names = addIntroduced(
		doc,
		addShortNames(doc, findNames(doc, GAZETTEER), GAZETTEER, words),
		words,
		({ pos, lemma }) => pos === 'VERB' && cues.verbs.get(lemma) === 'speech',
	);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const quotes = findQuotes(text, doc.paragraphs).filter((quote) => quote.depth === 0);
	const said = findAttributions(doc, quotes, cues);
	return resolveReferences(doc, names, phrases, GAZETTEER, words, said, quotes);
}

/** `words=actor` for each reference of some forms, in reading order. */
export const referring = (text: string, forms: readonly Reference['form'][]): string[] =>
	referencesIn(text)
		.filter(({ form }) => forms.includes(form))
		.map((reference) => `${wordsOf(text, reference)}=${(reference.actor satisfies ActorRef).id}`);
