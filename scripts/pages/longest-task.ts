import type { Page } from 'puppeteer-core';

/** The parts of Chromium's trace events that are used here. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds. */
	readonly dur?: number;
	readonly args: {
		/** Of a thread. */
		readonly name?: string;
		readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId?: number }[] };
	};
}

/**
 * Run something while the browser takes down how long it is busy.
 *
 * @returns What `run` gives, and the milliseconds of the longest task on the main thread of the page's process
 * meanwhile, the browser's own layout and painting included.
 */
export async function longestTask<T>(page: Page, run: () => Promise<T>): Promise<{ result: T; ms: number }> {
	await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] });
	const result = await run();
	const trace = await page.tracing.stop();
	const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
	return { result, ms: longestOf(traceEvents, page.url()) };
}

function longestOf(events: readonly TraceEvent[], pageUrl: string): number {
	const process = events.flatMap(({ args }) => args.data?.frames ?? []).find(({ url }) => url === pageUrl)?.processId;
	const thread = events.find(
		({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
	)?.tid;
	if (thread === undefined) throw new Error(`The browser's trace does not hold the page ${pageUrl}.`);
	const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === process && tid === thread);
	return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}
