import { isSamePage, isSiteOff } from '../../lib/browser/address';
import { onMessage, sendMessage } from '../../lib/browser/messages';
import { DEFAULT_SETTINGS, onSettings, readSettings, type Settings } from '../../lib/browser/settings';
import { chooseMarked } from '../../lib/core/marked';
import { Announcer } from '../../lib/page/announce';
import { CardControl } from '../../lib/page/card-control';
import { Marks } from '../../lib/page/marks';
import { listenToReader, type Reader } from '../../lib/page/reader-events';
import { type Later, TextWatch } from '../../lib/page/watch';
import { askPatiently, foundAsker } from './ask';
import { cardCss, cardView } from './card-view';
import { endAtFirstAct } from './take-over';

const later: Later = (run, ms) => {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
};

/** All that the extension does in one page: the marks, the card, the keys, as the settings have it. */
export class PageScript {
	/** What to mark by itself: pages that are articles, any text once the reader has asked for it, or nothing. */
	#marked: 'articles' | 'any' | 'nothing' = 'articles';
	#address = location.href;
	#settings: Settings = DEFAULT_SETTINGS;
	/** The key that shows the marks in quiet mode is held. */
	#isHeld = false;
	readonly #announcer = new Announcer(cardCss, later);
	readonly #card: CardControl;
	readonly #marks: Marks;
	#watch: TextWatch | null = null;

	constructor(
		private readonly ending: AbortController,
		private readonly isAlive: () => boolean,
	) {
		const settings = () => this.#settings;
		this.#card = new CardControl(
			cardView(settings, isAlive),
			() => this.#marks.all,
			later,
			() => this.#showOrHide(),
		);
		this.#marks = new Marks({
			document,
			highlights: CSS.highlights,
			analyse: foundAsker(isAlive),
			choose: (text, found) => (this.#isOff ? [] : chooseMarked(text, found, this.#settings)),
			onChange: () => this.#card.marksChanged(),
		});
	}

	/** Mark the page and follow what happens in it until the script is ended. */
	async start(): Promise<void> {
		const { signal } = this.ending;
		const stopHearing = onMessage('setMarks', ({ data }) => {
			this.#marked = data.on ? 'any' : 'nothing';
			this.#watch?.resume();
			return this.#update(true);
		});
		const stopSettings = onSettings((settings) => this.#useSettings(settings));
		// Where storage does not answer, what the reader has chosen is unknown, and the defaults are the best guess.
		this.#settings = await readSettings().catch(() => DEFAULT_SETTINGS);
		this.#showOrHide();
		this.#watch = new TextWatch(document, {
			look: () => this.#look(),
			onStorm: (isStorm) => this.isAlive() && void sendMessage('stormChanged', { isStorm }).catch(() => {}),
			inStorm: () => (this.isAlive() ? this.#marks.dropStale() : this.ending.abort()),
			later,
		});
		endAtFirstAct(this.ending, this.isAlive);
		listenToReader(this.#marks, this.#card, this.#reader(), signal);
		const end = () => {
			this.#watch?.stop();
			this.#announcer.clear();
			this.#card.close();
			this.#marks.clear();
			// After an update of the extension there is no browser interface left to take a listener back from.
			if (this.isAlive()) for (const stop of [stopHearing, stopSettings]) stop();
		};
		if (signal.aborted) end();
		else signal.addEventListener('abort', end);
		this.#look();
	}

	#reader(): Reader {
		return {
			keys: () => this.#settings.keys,
			onShow: (isDown) => this.#onShow(isDown),
			// On a page nobody asked about, the keys may be meant for the page.
			onNone: () => this.#marked === 'any' && this.#announcer.say('No marked phrase on this page'),
		};
	}

	get #isOff(): boolean {
		return isSiteOff(this.#settings, location.href);
	}

	async #update(again: boolean): Promise<void> {
		try {
			// A page the reader asks about is read even where nothing is to be marked: the comparison needs it.
			if (this.#marked === 'nothing' || (this.#marked === 'articles' && this.#isOff)) this.#marks.clear();
			else await this.#marks.update(this.#marked === 'any', again);
		} catch (error) {
			if (!this.isAlive()) this.ending.abort();
			else throw error;
		}
	}

	#look(): void {
		if (!this.isAlive()) {
			this.ending.abort();
			return;
		}
		if (!isSamePage(this.#address, location.href) && this.#marked === 'any') this.#marked = 'articles';
		this.#address = location.href;
		// What failed is asked again when the page changes or the reader asks.
		this.#update(false).catch(() => {});
	}

	#useSettings(settings: Settings): void {
		this.#settings = settings;
		this.#showOrHide();
		this.#watch?.resume();
		this.#look();
	}

	/** In quiet mode the marks are seen only while a key is held or a card is open. */
	#showOrHide(): void {
		this.#marks.setVisible(!this.#settings.quiet || this.#isHeld || this.#card.isOpen);
	}

	#onShow(isDown: boolean): void {
		this.#isHeld = isDown;
		if (this.#settings.quiet) this.#showOrHide();
		else if (isDown) void this.#switchMarks();
	}

	async #switchMarks(): Promise<void> {
		const on = this.#marks.all.length === 0;
		this.#marked = on ? 'any' : 'nothing';
		await this.#update(on).catch(() => {});
		askPatiently(() => sendMessage('marksSwitched', { on }), this.isAlive).catch(() => {});
		const { length } = this.#marks.all;
		if (!on) this.#announcer.say('Marks off on this page');
		else if (length === 0) this.#announcer.say('Nothing to mark on this page');
		else this.#announcer.say(`${length} ${length === 1 ? 'phrase' : 'phrases'} marked`);
	}
}
