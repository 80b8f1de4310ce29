import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askPatiently } from '../../entrypoints/marks/ask';

// The real one is for extensions alone.
vi.mock('../../lib/browser/messages', () => ({}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stopped = () => Promise.reject(new Error('stopped'));
const lost = () => new Promise<string>(() => {});
const answer = () => Promise.resolve('answer');

const backgrounds: { background: string; answers: (() => Promise<string>)[]; asked: number; gives: string }[] = [
	{ background: 'that answers', answers: [answer], asked: 1, gives: 'answer' },
	{ background: 'that was stopped in the middle', answers: [stopped, answer], asked: 2, gives: 'answer' },
	{ background: 'that was still being stopped', answers: [stopped, lost, answer], asked: 3, gives: 'answer' },
	{
		background: 'that loses every question after the first',
		answers: [stopped, lost, lost, lost],
		asked: 4,
		gives: 'The background does not answer.',
	},
];

test.each(backgrounds)('a background $background is asked so many times: $asked', async ({ answers, asked, gives }) => {
	const ask = vi.fn(() => answers[ask.mock.calls.length - 1]!());
	const given = askPatiently(ask, () => true).catch(({ message }) => message);
	await vi.runAllTimersAsync();
	expect(await given).toBe(gives);
	expect(ask).toHaveBeenCalledTimes(asked);
});

test('once the extension is gone nobody is asked again', async () => {
	const ask = vi.fn(stopped);
	await expect(askPatiently(ask, () => false)).rejects.toThrow('stopped');
	expect(ask).toHaveBeenCalledTimes(1);
});
