/** An entry that says all it has to say itself. */
export const doom = {
	id: 'doom',
	kind: 'fear',
	strength: 2,
	polarity: 'negative',
	phrases: ['certain doom'],
	why: 'Frightens.',
	alternatives: ['danger'],
	examples: { match: ['Certain doom awaits.'] },
};

/** What a family lends to its entries. */
export const fear = { kind: 'fear', strength: 1, polarity: 'negative', why: 'Frightens.', alternatives: [] };

/** A file of a lexicon, as it is read. */
export const file = (entries: readonly unknown[], families = {}) => ({
	name: 'general-fear.json',
	json: { theme: 'Fear', families, entries },
});
