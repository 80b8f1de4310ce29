import type { Token, TokenRange } from '../../text/tokens';
import type { Clause } from '../speakers/speakers';

/** How far before its "to" the "it is" of an infinitive may stand, in tokens: "it would be a grave mistake to call". */
const IT_REACH = 10;

/**
 * Whether a verb that names is done by nobody the text tells of: "it would be wrong to call", "one may call", "Norway
 * should call". What stands behind is the writer's.
 *
 * @param cue - The verb with its auxiliaries.
 */
export function isUrged({ doc: { tokens }, first: opening }: Clause, { first, last }: TokenRange): boolean {
	if (tokens.slice(first, last).some(({ lower }) => /^(should|must|ought)$/.test(lower))) return true;
	if (tokens[first - 1]?.lower === 'one') return tokens[first - 2]?.lower !== 'no';
	const to = tokens[first]!.lower === 'to' ? first : first - 1;
	return tokens[to]?.lower === 'to' && followsIt(tokens, opening, to);
}

/** "It is fair to", "it would be a mistake for Norway to" */
function followsIt(tokens: readonly Token[], opening: number, to: number): boolean {
	for (let at = to - 1; at >= Math.max(opening, to - IT_REACH); at--) {
		const { lower, pos } = tokens[at]!;
		if (lower === 'it') return tokens.slice(at + 1, to).some(({ lemma }) => /^(be|'s|seem|become)$/.test(lemma));
		if (pos === 'VERB' && !/^(seem|become)$/.test(tokens[at]!.lemma)) return false;
		if (/^[,;:—–"“”]$/.test(lower)) return false;
	}
	return false;
}
