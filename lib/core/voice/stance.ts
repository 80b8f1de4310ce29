import type { Voicing } from '../analysis';
import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { tokenAt } from './denial/negation';

const REJECTING =
	/^(falsely|ludicrously|absurdly|wrongly|baselessly|preposterously|ridiculously|bizarrely|laughably|mendaciously|dishonestly)$/;
const ENDORSING = /^(rightly|correctly|aptly|astutely|truthfully|accurately|wisely|justly)$/;

/** "The ludicrous claim that …": said of a claim, not in it. */
const REJECTING_CLAIM =
	/^(false|ludicrous|absurd|wrong|baseless|preposterous|ridiculous|bizarre|laughable|mendacious|dishonest)$/;

/** What the source makes of the words, by the adverb on their cue ("ludicrously labelling"), the adjective on their claim, or the "as" before it. */
export function stanceTo(doc: TextDoc, { cue, speaker, class: kind }: RawAttribution): Voicing['stance'] {
	if (!cue) return null;
	const at = tokenAt(doc.tokens, cue);
	if (kind === 'nominal') {
		const said = doc.tokens.slice(Math.max(0, at - 1), tokenAt(doc.tokens, { start: cue.end, end: cue.end }));
		if (said.some((token) => REJECTING_CLAIM.test(token.lower))) return 'rejected';
	}
	const near = doc.tokens.slice(Math.max(0, at - 2), at + 3).map((token: Token) => token.lower);
	if (near.some((word) => REJECTING.test(word))) return 'rejected';
	const opens = doc.tokens[(speaker ? Math.min(speaker.first, at) : at) - 1];
	return near.some((word) => ENDORSING.test(word)) || opens?.lower === 'as' ? 'endorsed' : null;
}
