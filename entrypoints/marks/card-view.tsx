import { render } from 'preact';
import { Card } from '../../components/card';
import css from '../../components/card.css?inline';
import { type CalledElsewhere, sendMessage } from '../../lib/browser/messages';
import type { CardView } from '../../lib/page/card-control';

/** The card at once with what the finding says; what other sources say follows when the background has answered. */
export const cardView: CardView = {
	css,
	render: (container, { finding }, place) => {
		let isShown = true;
		const show = (elsewhere: readonly CalledElsewhere[]) => {
			if (isShown) render(<Card finding={finding} elsewhere={elsewhere} {...place} />, container);
		};
		show([]);
		const { actor } = finding;
		// Without an answer the card is still right, only shorter.
		if (actor) sendMessage('callsElsewhere', { actor }).then(show, () => {});
		return () => {
			isShown = false;
			render(null, container);
		};
	},
};
