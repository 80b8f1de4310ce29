import { afterEach, expect, test, vi } from 'vitest';
import { watchText } from '../../lib/page/watch';

/** A page whose changes and clock are moved by hand. */
function makePage() {
	const waiting: { run: () => void; ms: number }[] = [];
	let notify = () => {};
	let isObserved = false;
	vi.stubGlobal(
		'MutationObserver',
		class {
			constructor(callback: () => void) {
				notify = callback;
			}
			observe() {
				isObserved = true;
			}
			disconnect() {
				isObserved = false;
			}
		},
	);
	let looks = 0;
	const stop = watchText(
		{} as Node,
		() => looks++,
		(run, ms) => {
			const entry = { run, ms };
			waiting.push(entry);
			return () => waiting.splice(waiting.indexOf(entry), 1);
		},
	);
	return {
		change: () => isObserved && notify(),
		/** Let the next wait pass; its length in milliseconds, null where nothing waits. */
		pass: () => {
			const next = waiting.shift();
			next?.run();
			return next?.ms ?? null;
		},
		looks: () => looks,
		stop,
	};
}

afterEach(() => vi.unstubAllGlobals());

test('many changes at once are looked at once', () => {
	const page = makePage();
	for (let i = 0; i < 100; i++) page.change();
	page.pass();
	expect(page.looks()).toBe(1);
});

test('a page that never rests is looked at less and less often, up to a limit', () => {
	const page = makePage();
	const waits = Array.from({ length: 9 }, () => {
		page.change();
		return page.pass();
	});
	expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
});

test('after a quiet wait nothing is planned and the next change is looked at soon', () => {
	const page = makePage();
	page.change();
	page.pass();
	page.pass();
	expect(page.pass()).toBeNull();
	page.change();
	expect(page.pass()).toBe(500);
	expect(page.looks()).toBe(2);
});

test('nothing is looked at after the watch has ended', () => {
	const page = makePage();
	page.change();
	page.stop();
	page.change();
	expect(page.pass()).toBeNull();
	expect(page.looks()).toBe(0);
});
