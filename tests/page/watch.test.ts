import { afterEach, expect, test, vi } from 'vitest';
import { TextWatch } from '../../lib/page/watch';

/** A page whose changes and clock are moved by hand. */
function makePage() {
	const waiting: { run: () => void; ms: number }[] = [];
	let notify = (_: readonly unknown[]) => {};
	const observed = new Set<object>();
	vi.stubGlobal('TransitionEvent', class extends Event {});
	vi.stubGlobal(
		'MutationObserver',
		class {
			constructor(callback: () => void) {
				notify = callback;
			}
			observe(node: object) {
				observed.add(node);
			}
			disconnect() {
				observed.clear();
			}
		},
	);
	const looks = vi.fn();
	const storms: boolean[] = [];
	const inStorm = vi.fn();
	const documentElement = {};
	const page = Object.assign(new EventTarget(), { documentElement, body: { contains: () => true } });
	const watch = new TextWatch(page as unknown as Document, {
		look: looks,
		onStorm: (isStorm) => storms.push(isStorm),
		inStorm,
		later: (run, ms) => {
			const entry = { run, ms };
			waiting.push(entry);
			return () => waiting.splice(waiting.indexOf(entry), 1);
		},
	});
	return {
		/** Let so many changes happen at once. */
		change: (count = 1) =>
			observed.has(page.body) && notify(Array.from({ length: count }, () => ({ target: page.body }))),
		/** Put something beside the body. */
		addBeside: () => observed.has(documentElement) && notify([{ target: documentElement }]),
		/** Put another body in place of the one that was there. */
		swapBody: () => {
			page.body = { contains: () => true };
			if (observed.has(documentElement)) notify([{ target: documentElement }]);
		},
		/** Let the next wait pass; its length in milliseconds, null where nothing waits. */
		pass: () => {
			const next = waiting.shift();
			next?.run();
			return next?.ms ?? null;
		},
		looks: () => looks.mock.calls.length,
		looksInStorm: () => inStorm.mock.calls.length,
		storms,
		target: page,
		resume: () => watch.resume(),
		stop: () => watch.stop(),
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

test('another body is looked at and watched in place of the first', () => {
	const page = makePage();
	page.swapBody();
	page.pass();
	expect(page.looks()).toBe(1);
	page.change();
	page.pass();
	expect(page.looks()).toBe(2);
});

test('what stands beside the body is no text of the page', () => {
	const page = makePage();
	page.addBeside();
	expect(page.pass()).toBeNull();
});

/** A thousand changes a second through this many waits. */
function storm(page: ReturnType<typeof makePage>, waits: number) {
	for (let i = 0; i < waits; i++) {
		page.change(40_000);
		page.pass();
	}
}

test('a burst of changes, however great, is no storm', () => {
	const page = makePage();
	storm(page, 2);
	page.change(3);
	page.pass();
	expect(page.storms).toEqual([]);
	expect(page.looks()).toBe(3);
});

test('in a storm nothing is looked at, and when it is over the page is, and that is told once each', () => {
	const page = makePage();
	storm(page, 12);
	expect([page.looks(), page.looksInStorm(), page.storms]).toEqual([2, 10, [true]]);
	page.change(10);
	page.pass();
	expect([page.looks(), page.storms]).toEqual([3, [true, false]]);
});

test('a storm that ends in silence is over too', () => {
	const page = makePage();
	storm(page, 3);
	expect(page.pass()).toBe(2000);
	expect([page.looks(), page.storms]).toEqual([3, [true, false]]);
});

test('a page that is to be read in a storm is followed until it shows that it still storms', () => {
	const page = makePage();
	storm(page, 5);
	page.resume();
	expect(page.storms).toEqual([true, false]);
	storm(page, 3);
	expect([page.looks(), page.storms]).toEqual([4, [true, false, true]]);
});

test.each(['animationend', 'toggle'])(
	'text that is shown without a change of the document (%s) is looked at',
	(type) => {
		const page = makePage();
		page.target.dispatchEvent(new Event(type));
		expect(page.pass()).toBe(500);
		expect(page.looks()).toBe(1);
	},
);
