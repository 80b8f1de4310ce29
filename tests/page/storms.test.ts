import { afterEach, expect, test, vi } from 'vitest';
import { makePage } from './changing-page';

afterEach(() => vi.unstubAllGlobals());

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
