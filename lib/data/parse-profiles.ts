import { POLARITIES, VOICES } from '../core/analysis';
import type { Profile } from '../core/sources/profile';
import { type AssetFile, count, flag, kebab, listOf, oneOf, orNull, record, text, texts, throwAll } from './check';

const label = record({
	label: text,
	polarity: oneOf(POLARITIES),
	voice: oneOf(VOICES),
	speaker: orNull(text),
	negated: flag,
	count,
	forms: texts({ atLeast: 1 }),
	paragraphs: listOf(count),
});
const profile = record({
	id: kebab,
	name: text,
	kind: oneOf(['news', 'opinion', 'page']),
	byline: orNull(text),
	published: orNull(text),
	note: orNull(text),
	words: count,
	actors: listOf(record({ actor: text, name: text, mentions: count, labels: listOf(label) })),
});

/**
 * Check the profiles of sources.
 *
 * @throws Error that lists every problem on its own line. Profiles are written by `npm run profile`, never by hand.
 */
export function parseProfiles(files: readonly AssetFile[]): Profile[] {
	throwAll(files.flatMap(({ name, json }) => profile(json, '').map((problem) => `${name}: ${problem}`)));
	return files.map(({ json }) => json as Profile);
}
