import type { TextDoc } from '../../lib/core/text/tokens';

/** Counts what is read: places of the lists it hands out, and code units cut from strings while it runs. */
export function counter() {
	let steps = 0;
	const { slice } = String.prototype;
	const counted = <T>(list: readonly T[]): readonly T[] =>
		new Proxy(list, {
			get(target, key, self) {
				if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
				return Reflect.get(target, key, self);
			},
		});
	return {
		counted,
		watched: (doc: TextDoc): TextDoc => ({
			...doc,
			tokens: counted(doc.tokens),
			sentences: counted(doc.sentences),
			paragraphs: counted(doc.paragraphs),
		}),
		/** The steps of one piece of work. */
		of(work: () => void): number {
			steps = 0;
			String.prototype.slice = function (this: string, ...range) {
				const cut = slice.apply(this, range);
				steps += cut.length;
				return cut;
			};
			try {
				work();
			} finally {
				String.prototype.slice = slice;
			}
			return steps;
		},
	};
}

/** A piece of text again and again, up to about so many code units. */
export const filling = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
