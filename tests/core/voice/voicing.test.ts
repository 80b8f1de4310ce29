import { expect, test } from 'vitest';
import { readText } from '../../../lib/core/text/tokens';
import { findAttributions } from '../../../lib/core/voice/attributions';
import { findQuotes } from '../../../lib/core/voice/quotations/quotes';
import { nameSpeakers } from '../../../lib/core/voice/speakers/name-speakers';
import { createVoiceContext, voiceOf, voiceOfCue } from '../../../lib/core/voice/voicing';
import { loadTables } from '../../../lib/data/tables';

/** The voice of the first place of some words in a text. */
function voiceIn(text: string, words: string, of = voiceOf) {
	const doc = readText(text);
	const quotes = findQuotes(text, doc.paragraphs).filter((quote) => quote.depth === 0);
	const tables = loadTables();
	const attributions = nameSpeakers(doc, findAttributions(doc, quotes, tables.cues), [], tables);
	const start = text.indexOf(words);
	return of(createVoiceContext(doc, quotes, attributions), { start, end: start + words.length });
}

const WORDS = 'rotten deal';

test.each([
	{ voice: 'own', speaker: null, text: 'It is a rotten deal for the town.' },
	{ voice: 'quoted', speaker: 'mayor', text: '"It is a rotten deal," the mayor said.' },
	{ voice: 'quoted', speaker: 'mayor', text: 'The mayor said it was “a rotten deal”.' },
	{ voice: 'quoted', speaker: null, text: 'A leaflet: "This is a rotten deal for all of us."' },
	{ voice: 'reported', speaker: 'mayor', text: 'The mayor said that it was a rotten deal.' },
	{ voice: 'reported', speaker: 'mayor', text: 'It is a rotten deal, according to the mayor.' },
	{ voice: 'scare', speaker: null, text: 'The town signed its "rotten deal" in May.' },
	{ voice: 'own', speaker: null, text: 'The mayor rejected the rotten deal.' },
	{ voice: 'own', speaker: null, text: 'It is no stretch to say that it was a rotten deal.' },
])('$voice with speaker $speaker: $text', ({ voice, speaker, text }) => {
	expect(voiceIn(text, WORDS)).toMatchObject({ voice, speaker });
});

test.each([
	{ stance: 'rejected', text: 'The mayor falsely claimed it was a rotten deal.' },
	{ stance: 'endorsed', text: 'The mayor rightly said it was a rotten deal.' },
	{ stance: 'endorsed', text: 'As the mayor said, it is a rotten deal.' },
	{ stance: null, text: 'The mayor said it was a rotten deal.' },
	{ stance: null, text: 'It is, rightly, a rotten deal.' },
])('the source takes stance $stance: $text', ({ stance, text }) => expect(voiceIn(text, WORDS).stance).toBe(stance));

test('of nested paraphrases the innermost speaks', () => {
	const text = 'The senator said that the mayor claimed it was a rotten deal.';
	expect(voiceIn(text, WORDS).speaker).toBe('mayor');
});

test.each([
	{ of: "the source's", text: 'Critics slammed the plan.', voice: 'own' },
	{ of: "the source's, also in a paraphrase", text: 'The mayor said critics slammed the plan.', voice: 'own' },
	{ of: 'quoted in quotation marks', text: '"Critics slammed the plan," the mayor said.', voice: 'quoted' },
])('a report verb is $of', ({ text, voice }) => expect(voiceIn(text, 'slammed', voiceOfCue).voice).toBe(voice));
