import { expect, test } from 'vitest';
import { findNames } from '../../../lib/core/actors/references';
import { viewSentences } from '../../../lib/core/labels/view';
import { findRoles } from '../../../lib/core/roles/find-roles';
import { findNounPhrases } from '../../../lib/core/text/chunks';
import { readText } from '../../../lib/core/text/tokens';
import { createVoiceContext } from '../../../lib/core/voice/voicing';
import { loadTables } from '../../../lib/data/tables';
import { GAZETTEER } from '../engine';

/** How many tokens are looked at to find the roles of a text. */
function stepsToCast(text: string): number {
	const doc = readText(text);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const references = findNames(doc, GAZETTEER);
	let steps = 0;
	const tokens = new Proxy(doc.tokens, {
		get(target, key, self) {
			if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
			return Reflect.get(target, key, self);
		},
	});
	const seen = { ...doc, tokens };
	const { words, polarity, roles } = loadTables();
	const voice = createVoiceContext(seen, [], []);
	const sentences = viewSentences({ doc: seen, phrases, references, matches: [], words, polarity });
	steps = 0;
	findRoles({ doc: seen, sentences, references, labels: [], voice, table: roles });
	return steps;
}

test.each([
	'Freedonia rescued ten hostages. ',
	'Anna Lund was killed. ',
	'Freedonia bombed Karl Moss and ',
	'Karl Moss, who was accused of bribery, ',
	'the killing of Anna Lund and ',
	'was been being ',
	'killed and ',
])('four times as much of "%s" takes at most four times the steps', (piece) => {
	const [one, small, large] = [15, 100, 400].map((times) => stepsToCast(piece.repeat(times)));
	// No list is read, but of one that was cut a last piece may be, short as any sentence.
	expect(large! / Math.max(one!, small!)).toBeLessThan(4.6);
});
