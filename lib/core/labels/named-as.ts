import type { Reference } from '../actors/references';
import type { TokenRange } from '../text/tokens';
import { mayBeCalled } from './may-be-called';
import { complementAt } from './phrase';
import type { Draft, LabelSentence } from './sentence';
import { namesFrom } from './series';

/**
 * What somebody is named, a label for each of a series.
 *
 * @param name - As far as the naming reaches, with its article.
 */
export function namedAs(sentence: LabelSentence, mention: Reference | null, name: TokenRange): Draft[] {
	const found = mention && complementAt(sentence, name.first);
	if (!mention || !found || !mayBeCalled(sentence, mention, found)) return [];
	return namesFrom(sentence, found)
		.filter(({ first }) => first < name.last)
		.map((one) => ({
			...one,
			last: Math.min(one.last, name.last),
			actor: mention.actor,
			form: 'copular',
			mention,
		}));
}
