import { isLightText, openShadowBox } from './shadow-box';
import type { Later } from './watch';

/** Milliseconds until what is said fills the box, since a screen reader only hears changes, and until the box goes. */
const SAY_AFTER = 60;
const GONE_AFTER = 4_000;

/** Says a sentence about the page at the foot of the window, politely to a screen reader too. */
export class Announcer {
	#element: HTMLElement | null = null;
	#cancel: () => void = () => {};

	constructor(
		private readonly css: string,
		private readonly later: Later,
	) {}

	/** Say this in place of what was said before. */
	say(text: string): void {
		this.clear();
		const { element, container } = openShadowBox(document, this.css, isLightText(document.body));
		for (const [name, value] of Object.entries({ top: 'auto', bottom: '16px', left: '16px' }))
			element.style.setProperty(name, value, 'important');
		const toast = document.createElement('p');
		toast.className = 'toast';
		toast.setAttribute('role', 'status');
		container.append(toast);
		this.#element = element;
		this.#cancel = this.later(() => {
			toast.textContent = text;
			this.#cancel = this.later(() => this.clear(), GONE_AFTER);
		}, SAY_AFTER);
	}

	clear(): void {
		this.#cancel();
		this.#element?.remove();
		this.#element = null;
	}
}
