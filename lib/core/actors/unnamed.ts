import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { Found } from './salience';
import { nameless } from './unlisted';
import { isRole, type ReferenceTable } from './words';

/** How sure it is that each "the alleged attacker" of a text is the same. */
const SAME = 0.8;

/**
 * "The alleged attacker": a text that holds a role at arm's length speaks of one person whom it does not name; the words
 * are then all that the person is called by. Null where "of" or a name follows, which tells who it is.
 */
export function unnamed({ text, tokens }: TextDoc, phrase: NounPhrase, table: ReferenceTable): Found | null {
	const { first, core, head, last } = phrase;
	const noun = tokens[head]!;
	const isPerson = isRole(table, noun) || /.{3}(er|or)$/.test(noun.lemma);
	const isOne = noun.pos === 'NOUN' && noun.lower === noun.lemma && tokens[first]!.lower === 'the' && !phrase.owner;
	if (!isPerson || !isOne || !table.namelessAdjectives.has(tokens[core]!.lower)) return null;
	const next = tokens[last]?.text === ',' ? last + 1 : last;
	if (tokens[last]?.lower === 'of' || /^\p{Lu}/u.test(tokens[next]?.text ?? '')) return null;
	const actor = nameless(text.slice(tokens[core]!.start, noun.end));
	return { at: phrase, actor, form: 'epithet', event: null, confidence: SAME };
}
