/**
 * Where a sorted list falls in two, by binary search.
 *
 * @param isBefore - Whether one lies in the first part; behind one that does not, none may.
 * @returns Index of the first in the second part; the list's length where that is empty.
 */
export function partitionPoint<T>(list: ArrayLike<T>, isBefore: (one: T) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(list[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}
