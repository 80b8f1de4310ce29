import type { Token } from '../text/tokens';
import type { Draft } from './sentence';

/** Whether a draft is a piece of a case or a title: said of "Brook" in "Stone v. Brook", or "Women" in "The Women vs. Brook". */
export function isOfCase(tokens: readonly Token[], { last, mention }: Draft): boolean {
	const isParty =
		mention !== null && [mention.first - 1, mention.last].some((i) => /^v\.?$/.test(tokens[i]?.lower ?? ''));
	return isParty || /^vs?\.?$/.test(tokens[last]?.lower ?? '');
}
