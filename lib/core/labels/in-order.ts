import type { TokenRange } from '../text/tokens';

/** Takes from a list in reading order, at each call, what begins before a token and was not taken yet. */
export function takeInOrder<T extends TokenRange>(list: readonly T[]): (last: number) => T[] {
	let next = 0;
	return (last) => {
		const from = next;
		while (next < list.length && list[next]!.first < last) next++;
		return list.slice(from, next);
	};
}
