import { browser } from 'wxt/browser';
import type { Hidden } from '../core/marked';

/** What a key of the keyboard does in a page. */
export const KEY_NAMES = ['next', 'previous', 'open', 'close', 'show'] as const;
export type KeyName = (typeof KEY_NAMES)[number];

/** What the reader has chosen; kept in `storage.local` until they choose otherwise. */
export interface Settings {
	/** Where nothing is marked, as `siteOf` names it. */
	readonly sitesOff: readonly string[];
	/** What is marked nowhere, in the order it was hidden. */
	readonly hidden: readonly Hidden[];
	/** Marks show only while the key `show` is held or a card is open. */
	readonly quiet: boolean;
	/** Mark everything: the mild phrases too, and as many as there are. */
	readonly mild: boolean;
	/**
	 * Keys as they are written on a keyboard: modifiers (`Ctrl`, `Alt`, `Shift`, `Meta`) and one key, joined by "+":
	 * "Alt+Shift+N", "Escape". `show` switches the marks of a page off and on; in quiet mode it is held to see them.
	 */
	readonly keys: Readonly<Record<KeyName, string>>;
}

export const DEFAULT_SETTINGS: Settings = {
	sitesOff: [],
	hidden: [],
	quiet: false,
	mild: false,
	keys: {
		next: 'Alt+Shift+N',
		previous: 'Alt+Shift+P',
		open: 'Alt+Shift+O',
		close: 'Escape',
		show: 'Alt+Shift+M',
	},
};

/** The part of `storage.local` that is used here. */
export interface SettingsArea {
	get(keys: string[]): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	readonly onChanged: {
		addListener(listener: (changes: Record<string, unknown>) => void): void;
		removeListener(listener: (changes: Record<string, unknown>) => void): void;
	};
}

const FIELDS = Object.keys(DEFAULT_SETTINGS);
/** Each setting lies under its own key, so that two places that change different ones at once do not undo each other. */
const stored = (field: string) => `settings.${field}`;

const localArea = (): SettingsArea => browser.storage.local as SettingsArea;

/** The settings as they are now; what is missing or not of its kind is the default's. */
export async function readSettings(area: SettingsArea = localArea()): Promise<Settings> {
	const items = await area.get(FIELDS.map(stored));
	return parseSettings(Object.fromEntries(FIELDS.map((field) => [field, items[stored(field)]])));
}

/** Changes of one place, one after another: each is given what the one before has left. */
let changes: Promise<unknown> = Promise.resolve();

/** What to tell the reader where {@link changeSettings} fails. */
export const NOT_SAVED = 'This could not be saved, so nothing has changed. Free some disk space and try again.';

/**
 * Change some settings.
 *
 * @param change - Given the settings as they are, gives those that are to be different.
 * @returns The settings after it.
 * @throws Where storage does not take them, because it is full for one.
 */
export function changeSettings(
	change: (settings: Settings) => Partial<Settings>,
	area: SettingsArea = localArea(),
): Promise<Settings> {
	const changed = changes.then(async () => {
		const settings = await readSettings(area);
		const different = change(settings);
		await area.set(Object.fromEntries(Object.entries(different).map(([field, value]) => [stored(field), value])));
		return { ...settings, ...different };
	});
	changes = changed.catch(() => {});
	return changed;
}

/**
 * Be told of the settings whenever any is changed, here or elsewhere.
 *
 * @returns Call it to hear no more.
 */
export function onSettings(listener: (settings: Settings) => void, area: SettingsArea = localArea()): () => void {
	const onChanged = (changes: Record<string, unknown>) => {
		// Where storage cannot be read any more, the listener keeps what it knows.
		if (FIELDS.some((field) => stored(field) in changes)) readSettings(area).then(listener, () => {});
	};
	area.onChanged.addListener(onChanged);
	return () => area.onChanged.removeListener(onChanged);
}

/** Settings from stored data of any kind; field by field, the default stands in for what is not of its kind. */
export function parseSettings(data: Readonly<Record<string, unknown>>): Settings {
	const fallback = DEFAULT_SETTINGS;
	const keys = isRecord(data.keys) ? data.keys : {};
	return {
		sitesOff: strings(data.sitesOff) ?? fallback.sitesOff,
		hidden: Array.isArray(data.hidden) ? data.hidden.filter(isHidden) : fallback.hidden,
		quiet: typeof data.quiet === 'boolean' ? data.quiet : fallback.quiet,
		mild: typeof data.mild === 'boolean' ? data.mild : fallback.mild,
		keys: Object.fromEntries(
			KEY_NAMES.map((name) => [name, isKey(keys[name]) ? keys[name] : fallback.keys[name]]),
		) as Settings['keys'],
	};
}

/** Whether a string names a key as {@link Settings.keys} has it; no modifier alone, and none twice. */
export function isKey(value: unknown): value is string {
	if (typeof value !== 'string') return false;
	const parts = value.split('+');
	const key = parts.pop()!;
	return (
		/^([A-Z0-9]|F\d{1,2}|[A-Z][a-zA-Z]+)$/.test(key) &&
		!MODIFIERS.includes(key) &&
		parts.every((part, i) => MODIFIERS.includes(part) && parts.indexOf(part) === i)
	);
}

const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Meta'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isHidden = (value: unknown): value is Hidden =>
	isRecord(value) && typeof value.as === 'string' && typeof value.text === 'string';

const strings = (value: unknown): readonly string[] | null =>
	Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
