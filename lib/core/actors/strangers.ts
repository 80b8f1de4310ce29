import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { Stranger } from './salience';
import { isRole, type ReferenceTable } from './words';

/** How many strangers back are remembered. */
const STRANGERS = 12;

/** The strangers that a pronoun may stand for: some of this sentence and the one before. */
export const near = (strangers: readonly Stranger[], sentence: number): readonly Stranger[] =>
	strangers.slice(-STRANGERS).filter((one) => one.sentence >= sentence - 1);

/** The people that an unresolved phrase stands for, by its plural or by a role; none where it stands for something else. */
export function strangerIn(
	{ tokens }: TextDoc,
	{ head, owner }: NounPhrase,
	place: Pick<Stranger, 'sentence' | 'subject'>,
	table: ReferenceTable,
): Stranger[] {
	const noun = tokens[head]!;
	const plural = noun.lower.endsWith('s') && noun.lower !== noun.lemma;
	const isOne = noun.pos === 'NOUN' && !owner && (plural || isRole(table, noun));
	return isOne ? [{ head, plural, ...place }] : [];
}
