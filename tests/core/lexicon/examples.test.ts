import { expect, test } from 'vitest';
import type { Entry } from '../../../lib/core/lexicon/entry';
import { findPhrases } from '../../../lib/core/lexicon/find-phrases';
import { readText } from '../../../lib/core/text/tokens';
import { loadLexicon } from '../../../lib/data/lexicon';
import { loadTables } from '../../../lib/data/tables';

/** A sentence for each example of an entry that comes out otherwise than the entry says. */
function failuresOf({ id, examples }: Entry): string[] {
	const rulesIn = (text: string) => {
		const rules = findPhrases(readText(text), loadTables().lexicon, []).map(({ entry }) => entry.id);
		return { found: rules.includes(id), rules: rules.join(', ') || 'nothing' };
	};
	const missed = examples.match.flatMap((text) => {
		const { found, rules } = rulesIn(text);
		return found
			? []
			: [
					`'${id}' is not found in its match "${text}" (there: ${rules}): add the form to "phrases", or check "pos", "needs" and "unless"`,
				];
	});
	const wrong = (examples.ignore ?? []).flatMap((text) =>
		rulesIn(text).found
			? [`'${id}' is found in its ignore "${text}": name what tells it apart in "unless", "needs" or "pos"`]
			: [],
	);
	return [...missed, ...wrong];
}

test('every lexicon entry is found where its examples say, and only there', () => {
	expect(loadLexicon().flatMap(failuresOf)).toEqual([]);
}, 20_000);
