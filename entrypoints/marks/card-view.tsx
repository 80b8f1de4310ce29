import { render } from 'preact';
import { Card, type Done } from '../../components/card';
import css from '../../components/card.css?inline';
import { siteOf } from '../../lib/browser/address';
import { sendMessage } from '../../lib/browser/messages';
import { changeSettings, NOT_SAVED, type Settings } from '../../lib/browser/settings';
import type { Explanation } from '../../lib/core/facts/explain';
import { isFinding, type Marked } from '../../lib/core/marked';
import type { CardPlace, CardView, CardWays, ShownCard } from '../../lib/page/open-card';
import type { Mark } from '../../lib/page/paint';
import { askPatiently } from './ask';
import { type Choice, hiding, switchingOff } from './choices';

export { css as cardCss };

/** Cards with what the background knows of their phrase and with the reader's settings in them. */
export const cardView = (settings: () => Settings, isAlive: () => boolean): CardView => ({
	css,
	open: (container, mark, ways) => new OpenedCard(container, mark, ways, settings, isAlive),
});

const COMPARE_BY_HAND = 'Click the Framelight button in the toolbar to compare.';

/** The card at once with what the finding says; the rest follows when the background has answered. */
class OpenedCard implements ShownCard {
	#marked: Marked;
	#place: CardPlace = { position: 0, count: 0 };
	#explanation: Explanation | null = null;
	#done: Done | null = null;
	#message: string | null = null;
	#isShown = true;

	constructor(
		private readonly container: HTMLElement,
		{ marked }: Mark,
		private readonly ways: CardWays,
		private readonly settings: () => Settings,
		private readonly isAlive: () => boolean,
	) {
		this.#marked = marked;
		this.#explain();
	}

	show({ marked }: Mark, place: CardPlace): void {
		this.#place = place;
		if (marked !== this.#marked) {
			this.#marked = marked;
			this.#explain();
		}
		this.#render();
	}

	#explain(): void {
		const marked = this.#marked;
		if (!isFinding(marked)) return;
		// Without an answer the card is still right, only shorter.
		askPatiently(() => sendMessage('explainFinding', marked), this.isAlive).then(
			(explanation) => {
				if (marked !== this.#marked) return;
				this.#explanation = explanation;
				this.#render();
			},
			() => {},
		);
	}

	remove(): void {
		this.#isShown = false;
		render(null, this.container);
	}

	#render(): void {
		if (!this.#isShown) return;
		const { onStep, onClose } = this.ways;
		const site = siteOf(location.href);
		render(
			<Card
				marked={this.#marked}
				explanation={this.#explanation}
				{...this.#place}
				today={new Date()}
				done={this.#done}
				message={this.#message}
				keys={this.settings().keys}
				onStep={onStep}
				onClose={onClose}
				onCompare={() => this.#compare()}
				onHide={() => this.#do(hiding(this.#marked))}
				onSiteOff={site === '' ? null : () => this.#do(switchingOff(site))}
			/>,
			this.container,
		);
	}

	async #compare(): Promise<void> {
		const actor = isFinding(this.#marked) ? this.#marked.actor : null;
		const answer = await sendMessage('openCompare', { actor, url: location.href }).catch(() => ({
			problem: COMPARE_BY_HAND,
		}));
		this.#message = answer.problem;
		this.#render();
	}

	/** Change the settings and offer to change them back, in this card. */
	#do({ says, change, back }: Choice): void {
		this.ways.onKeep();
		const onUndo = () => {
			this.#save(back);
			this.#done = null;
			this.#render();
			this.container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
		};
		this.#done = { text: says, onUndo };
		this.#message = null;
		this.#render();
		this.#save(change);
	}

	#save(change: Choice['change']): void {
		changeSettings(change).catch(() => {
			this.#done = null;
			this.#message = NOT_SAVED;
			this.#render();
		});
	}
}
