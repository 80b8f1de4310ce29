import type { ReferenceForm } from '../../actors/references';
import type { LabelForm } from '../../analysis';

/** The forms of labels, in the order the model knows them by. */
export const FORMS = [
	'premodifier',
	'appositive',
	'copular',
	'epithet',
	'metaphor',
	'possessive',
	'other',
] as const satisfies readonly LabelForm[];

const REFERENCES = [
	'name',
	'adjective',
	'epithet',
	'pronoun',
	'event',
	'apposition',
] as const satisfies readonly ReferenceForm[];

const TAGS = 'ADJ ADV NOUN PROPN VERB AUX PRON DET ADP PUNCT NUM SCONJ CCONJ PART other'.split(' ');

/** What may hold at a place beside its tag; what ends in `First` holds at the first place of such a stretch. */
const FLAGS = [
	'sure',
	'person',
	'phrase',
	'phraseFirst',
	'phraseHead',
	'phraseCore',
	'label',
	'labelFirst',
	'quoted',
	'quoteFirst',
	'paragraph',
	'blank',
	'capital',
	'digit',
	'mark',
	'entry',
	'clearEntry',
] as const;

const [OF_REFERENCES, OF_FORMS] = [TAGS.length, TAGS.length + 2 * REFERENCES.length];
const OF_FLAGS = OF_FORMS + FORMS.length;

/** How many features there are. */
export const FEATURE_COUNT = OF_FLAGS + FLAGS.length;

/** Index of each flag. */
export const FEATURES = Object.fromEntries(FLAGS.map((name, i) => [name, OF_FLAGS + i])) as Record<
	(typeof FLAGS)[number],
	number
>;

/** For each form of reference the index of being in one, and of being its first place. */
export const REFERENCE_FEATURES = Object.fromEntries(
	REFERENCES.map((form, i) => [form, [OF_REFERENCES + 2 * i, OF_REFERENCES + 2 * i + 1]]),
) as unknown as Record<ReferenceForm, readonly [number, number]>;

/** Index of being in a label that the rules find, by its form. */
export const FORM_FEATURES = Object.fromEntries(FORMS.map((form, i) => [form, OF_FORMS + i])) as Record<
	LabelForm,
	number
>;

/** Index of a Universal Dependencies tag. */
export const tagFeature = (tag: string): number => {
	const index = TAGS.indexOf(tag);
	return index < 0 ? TAGS.length - 1 : index;
};
