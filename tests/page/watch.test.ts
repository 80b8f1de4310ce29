import { afterEach, expect, test, vi } from 'vitest';
import { makePage } from './changing-page';

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

test.each(['animationend', 'toggle'])(
	'text that is shown without a change of the document (%s) is looked at',
	(type) => {
		const page = makePage();
		page.target.dispatchEvent(new Event(type));
		expect(page.pass()).toBe(500);
		expect(page.looks()).toBe(1);
	},
);
