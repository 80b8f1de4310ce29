import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FRAMEWORKS, type Framework, frameworkPage, type Story } from './frameworks';
import { openSession, type Session } from './harness';
import { LOADED, LOADED_TOO, openStory, PHRASE, REGIME, waitForPhrases, waitForRegistration } from './story';

let marking: Session;
/** The extension is in it, and may read no page. */
let plain: Session;
beforeAll(async () => {
	[marking, plain] = await Promise.all([openSession('everywhere'), openSession()]);
	await waitForRegistration(marking);
});
afterAll(() => Promise.all([marking?.close(), plain?.close()]));

const calm: Story = Array.from({ length: 12 }, (_, i) => [
	`calm ${i}`,
	`The council met on day ${i}, and after some hours it put the vote off to the next week.`,
]);

/** What the page shows one after the other, and what is to be marked then. */
const scenes: { does: string; story: Story; marks: string[] }[] = [
	{ does: 'changes a text', story: [['lead', LOADED_TOO], ...calm], marks: [REGIME] },
	{
		does: 'puts a paragraph before it',
		story: [['new', LOADED], ['lead', LOADED_TOO], ...calm],
		marks: [PHRASE, REGIME],
	},
	{ does: 'changes their order', story: [['lead', LOADED_TOO], ...calm, ['new', LOADED]], marks: [REGIME, PHRASE] },
	{ does: 'takes both away', story: calm, marks: [] },
	{ does: 'brings one back', story: [...calm, ['new', LOADED]], marks: [PHRASE] },
];
const first: Story = [['lead', LOADED], ...calm];

/** Open the page and have the framework take it over, only after `before`; gives what was thrown or reported. */
async function open(session: Session, framework: Framework, before: (page: Page) => Promise<void>) {
	const { page, errors } = await openStory(session, frameworkPage(framework, first, framework.name === 'Vue'));
	const reported: string[] = [];
	page.on('console', (message) => message.type() === 'error' && reported.push(message.text()));
	await before(page);
	await page.evaluate(async (story) => {
		const it = globalThis as unknown as Hydrated;
		it.show = await it.begin(story, document.querySelector('#root')!);
	}, first);
	return { page, errors, reported };
}

/** Show this, and wait until it is there. */
async function show(page: Page, story: Story): Promise<string> {
	await page.evaluate((next) => (globalThis as unknown as Hydrated).show(next), story);
	await page.waitForFunction(
		(wanted) => JSON.stringify([...document.querySelectorAll('#story p')].map((p) => p.textContent)) === wanted,
		{},
		JSON.stringify(story.map(([, text]) => text)),
	);
	return page.evaluate(() => document.documentElement.outerHTML);
}

test.each(FRAMEWORKS)(
	'a page that $name takes over late and draws anew is the same, with the marks that fit',
	async (framework) => {
		const marked = await open(marking, framework, (page) => waitForPhrases(page, [PHRASE]));
		const untouched = await open(plain, framework, async () => {});
		await waitForPhrases(marked.page, [PHRASE]);
		for (const { does, story, marks } of scenes) {
			const html = await show(marked.page, story);
			expect(html, does).toBe(await show(untouched.page, story));
			await waitForPhrases(marked.page, marks);
		}
		expect([marked.errors, marked.reported]).toEqual([[], []]);
		await Promise.all([marked.page.close(), untouched.page.close()]);
	},
);

interface Hydrated {
	begin(story: Story, root: Element): Promise<(story: Story) => void>;
	show(story: Story): void;
}
