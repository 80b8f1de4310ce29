import type { TextDoc, Token } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { ReferenceTable } from './words';

/** How many words may stand between "his father" and the name: a comma, a title, a few words on who that is. */
const REACH = 8;

/**
 * Who is named only as somebody's relative: "like his father, former mayor Tom Brook". The text goes on about the one
 * whose relative it is, so that the surname alone stays with that one, until a sentence opens with the relative's name.
 */
export class Relatives {
	readonly #ids = new Set<string>();
	readonly #openings: ReadonlySet<number>;

	constructor(
		readonly doc: TextDoc,
		readonly words: ReferenceTable,
	) {
		this.#openings = new Set(doc.sentences.map(({ first }) => first));
	}

	/** Whether a name is that of a relative; to be asked of all names in the order of the text. */
	isPassing({ actor, first }: { readonly actor: ActorRef; readonly first: number }): boolean {
		if (isRelative(this.doc.tokens, first, this.words)) this.#ids.add(actor.id);
		else if (this.#openings.has(first)) this.#ids.delete(actor.id);
		return this.#ids.has(actor.id);
	}
}

/** Whether a possessive and a word for a relative stand before a name, past a title and a few words on who that is. */
function isRelative(tokens: readonly Token[], first: number, { kin }: ReferenceTable): boolean {
	for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
		const { pos, text, lemma } = tokens[i]!;
		if (kin.has(lemma)) return isOwned(tokens, i);
		if (!/^(NOUN|PROPN|ADJ|PUNCT)$/.test(pos) || /^[.;:!?“”"—–]$/.test(text)) return false;
	}
	return false;
}

/** "His oldest son", "the mayor's wife". */
function isOwned(tokens: readonly Token[], kin: number): boolean {
	let i = kin - 1;
	while (i >= 0 && /^(ADJ|NOUN|NUM)$/.test(tokens[i]!.pos) && kin - i < 4) i--;
	return /^(his|her|their|my|our|your|['’]s?)$/.test(tokens[i]?.lower ?? '');
}
