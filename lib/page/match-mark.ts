import { hiddenAs } from '../core/marked';
import type { Mark } from './paint';

/**
 * The mark that stands for the same phrase as an earlier one: the marks of a text that has changed are all new.
 *
 * @param live - Where the phrase stands now, as a range that moves with the changes around it. It is collapsed where the
 * page has put other nodes in place of the old; then the nearest equal phrase of the text is taken for it.
 * @returns Null where the phrase is no longer marked.
 */
export function matchMark(
	{ marked }: Mark,
	live: Pick<Range, 'collapsed' | 'isPointInRange'>,
	marks: readonly Mark[],
): Mark | null {
	const equal = marks.filter((mark) => hiddenAs(mark.marked) === hiddenAs(marked) && mark.marked.text === marked.text);
	const distance = (mark: Mark) => Math.abs(mark.marked.start - marked.start);
	if (live.collapsed) return equal.sort((a, b) => distance(a) - distance(b))[0] ?? null;
	return equal.find(({ range }) => live.isPointInRange(range.startContainer, range.startOffset)) ?? null;
}
