import type { Token } from './tokens';

/** Words of a phrase as the index compares them: lower case, straight apostrophes, possessive and "n't" split off, hyphens gone. */
export function phraseWords(phrase: string): string[] {
	return phrase
		.replaceAll('’', "'")
		.replace(/n't\b/gi, " n't")
		.replace(/'s\b/gi, " 's")
		.replace(/s'(?=\s|$)/gi, "s '")
		.replace(/([,:&$%])/g, ' $1 ')
		.split(/[\s\-–]+/)
		.filter(Boolean);
}

/** A place where an indexed phrase stands: `tokens.slice(first, last)`. */
export interface PhraseHit<T> {
	readonly value: T;
	readonly first: number;
	/** Exclusive. */
	readonly last: number;
}

interface Node<T> {
	readonly next: Map<string, Node<T>>;
	readonly values: T[];
}

const isHyphen = (token: Token): boolean => token.text === '-' || token.text === '–' || token.text === '‑';

/**
 * Phrases indexed by their words, so that a text is searched in one walk however many there are. Hyphen and space
 * are the same. Each token may match by any of the forms `formsOf` gives (its lemma beside its surface, say).
 */
export class PhraseIndex<T> {
	readonly #root: Node<T> = { next: new Map(), values: [] };
	readonly #formsOf: (token: Token) => readonly string[];

	/** @param formsOf - The forms under which a token is looked up; phrases must be added in the same spelling. */
	constructor(formsOf: (token: Token) => readonly string[]) {
		this.#formsOf = formsOf;
	}

	/** Add a phrase as the words {@link phraseWords} gives, in the spelling of `formsOf`. */
	add(words: readonly string[], value: T): void {
		let node = this.#root;
		for (const word of words) {
			let next = node.next.get(word);
			if (!next) {
				next = { next: new Map(), values: [] };
				node.next.set(word, next);
			}
			node = next;
		}
		node.values.push(value);
	}

	/** Every phrase that starts at this token, in no particular order; bounded by the length of the longest phrase. */
	at(tokens: readonly Token[], first: number): PhraseHit<T>[] {
		const hits: PhraseHit<T>[] = [];
		let level: Node<T>[] = [this.#root];
		for (let i = first; i < tokens.length && level.length > 0; i++) {
			const token = tokens[i]!;
			if (i > first && isHyphen(token)) continue;
			const forms = new Set(this.#formsOf(token));
			level = level.flatMap((node) => [...forms].flatMap((form) => node.next.get(form) ?? []));
			for (const node of level) for (const value of node.values) hits.push({ value, first, last: i + 1 });
		}
		return hits;
	}
}
