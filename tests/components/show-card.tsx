import { Card, type CardProps } from '../../components/card';
import type { Finding } from '../../lib/core/analysis';
import type { Explanation } from '../../lib/core/facts/explain';
import { show } from './show';

export const explanation: Explanation = { elsewhere: [], ladder: [], rules: [], designations: [] };
const nothing = () => {};
export const regime: Finding = {
	start: 0,
	end: 6,
	text: 'regime',
	word: 'regime',
	kind: 'label',
	strength: 2,
	rule: 'regime',
	voice: 'quoted',
	speaker: 'A minister',
	negated: false,
	stance: null,
	actor: 'syria',
	actorName: 'Syria',
	why: 'Calls a government illegitimate.',
	alternatives: ['government'],
};
/** A card of a quoted label; what is to be known of it is known and nothing. */
export const props: CardProps = {
	marked: regime,
	explanation,
	position: 2,
	count: 7,
	today: new Date('2026-06-01'),
	done: null,
	message: null,
	keys: { next: 'Alt+Shift+N', previous: 'Alt+Shift+P' },
	onStep: nothing,
	onClose: nothing,
	onCompare: nothing,
	onHide: nothing,
	onSiteOff: nothing,
};

/** The body of a document that shows a card, in all but this as {@link props} has it. */
export const showCard = (more: Partial<CardProps>): HTMLElement => show(<Card {...props} {...more} />);
