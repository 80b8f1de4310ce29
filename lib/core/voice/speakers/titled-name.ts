import type { Reference } from '../../actors/references';
import { isTitle, type ReferenceTable } from '../../actors/words';
import type { Stretch, TextDoc, Token } from '../../text/tokens';

/**
 * "Secretary of State Ada Brook": the person behind an office that names what it is for; null where the office is not
 * hers ("the secretary of President Brook").
 */
export function titledName(
	{ tokens }: TextDoc,
	{ first, last }: Stretch,
	inside: readonly Reference[],
	words: ReferenceTable,
): string | null {
	const named = inside.find((one) => one.last === last);
	if (named?.actor.kind !== 'person' || named.form !== 'name' || !isTitle(words, tokens[first]!)) return null;
	const [link, ...field] = tokens.slice(first + 1, named.first);
	const isField = ({ text, lower }: Token) =>
		/^\p{Lu}/u.test(text) && (words.weakTitles.has(lower) || words.portfolios.has(lower) || !words.titles.has(lower));
	const isOffice = /^(of|for)$/.test(link?.lower ?? '') && field.length > 0;
	return isOffice && field.every((token) => isField(token) || token.lower === 'and') ? named.actor.name : null;
}
