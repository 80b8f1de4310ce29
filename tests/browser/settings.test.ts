import { expect, test } from 'vitest';
import {
	changeSettings,
	DEFAULT_SETTINGS,
	isKey,
	onSettings,
	parseSettings,
	readSettings,
	type SettingsArea,
} from '../../lib/browser/settings';

function fakeArea(items: Record<string, unknown> = {}): SettingsArea {
	const listeners = new Set<(changes: Record<string, unknown>) => void>();
	return {
		get: async (keys) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
		set: async (added) => {
			Object.assign(items, structuredClone(added));
			for (const listener of listeners) listener(added);
		},
		onChanged: { addListener: (l) => listeners.add(l), removeListener: (l) => listeners.delete(l) },
	};
}

const regime = { as: 'regime', text: 'Regime' };

test('without anything stored the defaults hold', async () => {
	expect(await readSettings(fakeArea())).toEqual(DEFAULT_SETTINGS);
});

test('a change is kept, and what is not changed stays', async () => {
	const area = fakeArea();
	await changeSettings(() => ({ quiet: true }), area);
	await changeSettings(({ hidden }) => ({ hidden: [...hidden, regime] }), area);
	expect(await readSettings(area)).toEqual({ ...DEFAULT_SETTINGS, quiet: true, hidden: [regime] });
});

test('two changes at once are made one after the other', async () => {
	const area = fakeArea();
	const hide = (as: string) => changeSettings(({ hidden }) => ({ hidden: [...hidden, { as, text: as }] }), area);
	await Promise.all([hide('a'), hide('b')]);
	expect((await readSettings(area)).hidden.map(({ as }) => as)).toEqual(['a', 'b']);
});

test('a listener hears of changes until it stops, and of nothing else', async () => {
	const area = fakeArea();
	const heard: boolean[] = [];
	const stop = onSettings(({ quiet }) => heard.push(quiet), area);
	await changeSettings(() => ({ quiet: true }), area);
	await area.set({ other: 1 });
	await readSettings(area);
	stop();
	await changeSettings(() => ({ quiet: false }), area);
	expect(heard).toEqual([true]);
});

test.each([
	{ field: 'sitesOff', stored: { sitesOff: 'news.example' } },
	{ field: 'sitesOff', stored: { sitesOff: [1] } },
	{ field: 'hidden', stored: { hidden: null } },
	{ field: 'quiet', stored: { quiet: 'yes' } },
	{ field: 'mild', stored: { mild: 1 } },
	{ field: 'keys', stored: { keys: 'N' } },
	{ field: 'keys', stored: { keys: { next: '', previous: 3, open: 'Shift', close: 'Alt+Alt+X', show: 'Hyper+X' } } },
])('bad data in $field falls back to its default and spoils no other field', ({ stored }) => {
	const rest = 'quiet' in stored ? {} : { quiet: true };
	expect(parseSettings({ ...rest, ...stored })).toEqual({ ...DEFAULT_SETTINGS, ...rest });
});

test('one bad entry of what is hidden spoils no other', () => {
	expect(parseSettings({ hidden: ['regime', regime, { as: 'vile' }, null] }).hidden).toEqual([regime]);
});

test('one bad key spoils no other key', () => {
	expect(parseSettings({ keys: { next: 'Alt+J', previous: '' } }).keys).toEqual({
		...DEFAULT_SETTINGS.keys,
		next: 'Alt+J',
	});
});

test.each([
	{ key: 'Alt+Shift+N', good: true },
	{ key: 'Escape', good: true },
	{ key: 'F7', good: true },
	{ key: 'Ctrl+ArrowDown', good: true },
	{ key: 'n', good: false },
	{ key: 'Shift', good: false },
	{ key: 'Alt+', good: false },
])('“$key” names a key: $good', ({ key, good }) => {
	expect(isKey(key)).toBe(good);
});
