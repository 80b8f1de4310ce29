import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import { type EpithetTables, fits, isDefinite, isPlain } from './epithet-fit';
import { onlyOne } from './only-one';
import { isPast } from './past-holders';
import type { Reference } from './references';
import { isSaidOf } from './said-of';
import { type Choice, type Found, latest, SEARCH, type Seen, seenIn } from './salience';

/** How many sentences back a one-word epithet ("the group") may reach. */
const REACH = 3;

/** How sure it is that "the mountain republic" is the actor listed with these very words. */
const OWN_PHRASE = 0.95;

/**
 * "The group", "the Central Asian republic", "the criminal Zionist entity", "Tuesday's landmark deal": the actor named
 * last that such a phrase fits.
 */
export function epithetOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	tables: EpithetTables,
): Found | null {
	// "Became the first female secretary of state", "serves as the president": said of somebody, who is named beside it.
	const isSaid = isSaidOf(tokens, phrase.first, tables.table);
	if (isSaid || !isDefinite(tokens, phrase) || hereNamed(seen, sentence, phrase.last)) return null;
	const lengths = new Map<string, number>();
	const lengthFor = ({ actor, form }: Seen): number => {
		if (form === 'adjective') return 0;
		if (!lengths.has(actor.id)) lengths.set(actor.id, fits(tokens, phrase, actor, tables));
		return lengths.get(actor.id)!;
	};
	const named = seen.slice(-SEARCH).findLast((one) => lengthFor(one) > 1);
	if (named) return standing(phrase, { one: named, confidence: OWN_PHRASE * named.confidence });
	const plain = isPlain(tokens, phrase, tables.table) && tokens[phrase.last]?.lower !== 'of';
	if (!plain) return null;
	const isNow = ({ actor }: Seen) => !isPast(tables.past, actor.id, tokens[phrase.head]!.lemma);
	const told = seen.slice(-SEARCH).some((one) => lengthFor(one) === 1 && isNow(one));
	const fitting = (one: Seen) => lengthFor(one) === 1 && (!told || isNow(one));
	return standing(phrase, latest(seen, sentence, REACH, fitting, 'epithet')) ?? onlyOne(phrase, holders(seen, fitting));
}

/** "The president", far behind his name: those of all that the text has named last who have such an office. */
const holders = (seen: readonly Seen[], fitting: (one: Seen) => boolean): Seen[] =>
	seen.slice(-SEARCH).filter((one) => one.form === 'name' && one.actor.kind === 'person' && fitting(one));

const standing = (phrase: NounPhrase, choice: Choice | null): Found | null =>
	choice && { at: phrase, actor: choice.one.actor, form: 'epithet', event: null, confidence: choice.confidence };

/**
 * "The extremist group holding the girls said …" before anybody is named: a phrase with a modifier stands for the one
 * actor it fits among those that the next sentences name.
 */
export function epithetAhead(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	ahead: readonly Reference[],
	tables: EpithetTables,
): Found | null {
	if (!isDefinite(tokens, phrase) || !isPlain(tokens, phrase, tables.table)) return null;
	// "The group" may be anybody's; an office is held by one.
	const says = phrase.last - phrase.core > 1;
	const fitting = ahead.filter(
		({ actor, form }) =>
			form === 'name' && (says || actor.kind === 'person') && fits(tokens, phrase, actor, tables) > 0,
	);
	return onlyOne(phrase, fitting);
}

/** Whether a name of the sentence that is read ends there. */
const hereNamed = (seen: readonly Seen[], sentence: number, last: number): boolean =>
	seenIn(seen, sentence).some((one) => one.last === last && one.form === 'name');
