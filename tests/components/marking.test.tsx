import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { Legend } from '../../components/legend';
import { Marking } from '../../components/marking';
import { FAMILIES } from '../../lib/core/lexicon/family';
import { show } from './show';

const nothing = () => {};
const choices = {
	...{ site: 'a.example', siteOn: true, quiet: false, mild: false, everyPage: false, showKey: 'M', problem: null },
	...{ onSite: nothing, onQuiet: nothing, onMild: nothing, onEveryPage: nothing },
};
const hidden = [
	{ as: 'regime', text: 'Regime' },
	{ as: 'model:vile', text: 'vile' },
];
const named = (body: HTMLElement) =>
	[...body.querySelectorAll<HTMLButtonElement>('.hidden-phrases button')].map((button) => ({
		button,
		name: button.getAttribute('aria-label') ?? button.textContent,
	}));

test('each phrase the reader has hidden can be marked again, and all at once', () => {
	const onShowAgain = vi.fn();
	const buttons = named(show(<Marking {...choices} hidden={hidden} onShowAgain={onShowAgain} />));
	expect(buttons.map(({ name }) => name)).toEqual(['Mark “Regime” again', 'Mark “vile” again', 'Mark all again']);
	for (const { button } of buttons) button.click();
	expect(onShowAgain.mock.calls).toEqual([[['regime']], [['model:vile']], [['regime', 'model:vile']]]);
});

test('of one hidden phrase there is no all', () => {
	const buttons = named(show(<Marking {...choices} hidden={hidden.slice(1)} onShowAgain={nothing} />));
	expect(buttons.map(({ name }) => name)).toEqual(['Mark “vile” again']);
});

test('where nothing is hidden nothing is said of it', () => {
	const body = show(<Marking {...choices} hidden={[]} onShowAgain={nothing} />);
	expect(body.querySelector('.hidden-phrases')).toBeNull();
});

test('the legend names every family, and shows the tints that the marks have', () => {
	const body = show(<Legend />);
	const looks = [...body.querySelectorAll('.mark')].map(({ className }) => className.replace('mark ', ''));
	expect(looks).toEqual([...FAMILIES, 'own', 'others', 'strong', 'quiet']);
	const coloursIn = (file: string) => {
		const css = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
		return [...new Set(css.match(/#[\da-f]{6}|rgb\([^)]+\)/g))];
	};
	expect(coloursIn('entrypoints/popup/style.css')).toEqual(expect.arrayContaining(coloursIn('public/highlights.css')));
});
