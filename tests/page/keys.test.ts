import { expect, test, vi } from 'vitest';
import { isPress, isRelease, isTyping } from '../../lib/page/keys';
import { makeDocument } from './dom';

const press = (key: string, code: string, modifiers: string) => ({
	key,
	code,
	ctrlKey: modifiers.includes('C'),
	altKey: modifiers.includes('A'),
	shiftKey: modifiers.includes('S'),
	metaKey: modifiers.includes('M'),
});

test.each([
	{ pressed: 'the key', event: press('N', 'KeyN', 'AS'), is: true },
	{ pressed: 'a key that gives another sign with Alt', event: press('˜', 'KeyN', 'AS'), is: true },
	{ pressed: 'the letter in its place on another layout', event: press('n', 'KeyB', 'AS'), is: true },
	{ pressed: 'another letter in its place', event: press('x', 'KeyN', 'AS'), is: false },
	{ pressed: 'a modifier too few', event: press('N', 'KeyN', 'A'), is: false },
	{ pressed: 'a modifier too many', event: press('N', 'KeyN', 'ASC'), is: false },
])('$pressed is Alt+Shift+N: $is', ({ event, is }) => {
	expect(isPress(event, 'Alt+Shift+N')).toBe(is);
});

test('a key with a name is known by it', () => {
	expect(isPress(press('Escape', 'Escape', ''), 'Escape')).toBe(true);
});

test.each([
	{ released: 'the letter', event: press('M', 'KeyM', 'AS'), is: true },
	{ released: 'a modifier', event: press('Alt', 'AltLeft', 'S'), is: true },
	{ released: 'another key', event: press('x', 'KeyX', 'AS'), is: false },
])('letting go of $released lets go of Alt+Shift+M: $is', ({ event, is }) => {
	expect(isRelease(event, 'Alt+Shift+M')).toBe(is);
});

test.each([
	{ where: 'an input', html: '<input id="x">', typing: true },
	{ where: 'a textarea', html: '<textarea id="x"></textarea>', typing: true },
	{ where: 'a rich text box', html: '<div id="x" role="textbox"></div>', typing: true },
	{ where: 'a paragraph', html: '<p id="x"></p>', typing: false },
	{ where: 'a button', html: '<button id="x"></button>', typing: false },
])('in $where the reader types: $typing', ({ html, typing }) => {
	const document = makeDocument(html);
	vi.stubGlobal('HTMLElement', document.defaultView!.HTMLElement);
	const target = document.getElementById('x')!;
	const event = { composedPath: () => [target] } as unknown as Event;
	expect(isTyping(event)).toBe(typing);
	vi.unstubAllGlobals();
});
