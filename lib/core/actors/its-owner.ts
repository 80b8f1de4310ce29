import { isPossessiveMark } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import type { Seen } from './salience';

/**
 * Whose "its" is by its place: the subject's of the very verb ("Oman deserves its name"), or in a list whose the thing
 * before it is ("Norway's ships, its fear of Oman and its ports"); null where the place does not tell.
 *
 * @param here - What was seen of the sentence so far.
 * @param at - Token index of the pronoun.
 */
export function itsOwner({ tokens }: TextDoc, here: readonly Seen[], at: number): Seen | null {
	if (tokens[at]!.lower !== 'its') return null;
	const before = tokens[at - 1];
	const names = here.filter(({ form, actor }) => form === 'name' && actor.kind !== 'person');
	if (before?.pos === 'VERB') return names.findLast(({ last }) => last === at - 1) ?? null;
	if (!/^(and|,)$/.test(before?.lower ?? '')) return null;
	const owners = here.filter(
		(one) => tokens[one.first]!.lower === 'its' || (names.includes(one) && isPossessiveMark(tokens[one.last])),
	);
	const owner = owners.at(-1);
	// "Its suspected drive" holds no verb.
	const isVerb = ({ pos, index }: (typeof tokens)[number]) =>
		pos === 'AUX' || (pos === 'VERB' && tokens[index + 1]?.pos !== 'NOUN');
	return owner && !tokens.slice(owner.last, at).some(isVerb) ? owner : null;
}
