import type { Page } from 'puppeteer-core';

/** What the browser's main thread did at a stretch. */
export interface Task {
	/** Milliseconds by the clock. */
	readonly ms: number;
	/** Milliseconds of the processor's time: less on a machine that is busy with other things. */
	readonly processorMs: number;
	/** Whether JavaScript was compiled or run in it. */
	readonly hasScript: boolean;
}

/** The parts of Chromium's trace events that are used here. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds: when it began, how long it took by the clock and by the processor. */
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: {
		/** Of a thread. */
		readonly name?: string;
		readonly data?: { readonly frames?: readonly { readonly url: string; readonly processId?: number }[] };
	};
}

const CATEGORIES = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'v8',
	'v8.execute',
	'toplevel',
	'__metadata',
];

const SCRIPT = /^(EvaluateScript|v8\.compile|FunctionCall|RunMicrotasks|TimerFire)$/;

/**
 * Run something while the browser takes down what it is busy with.
 *
 * @returns What `run` gives, and the tasks meanwhile on the main thread of the page's process, the browser's own layout
 * and painting included.
 */
export async function traceTasks<T>(page: Page, run: () => Promise<T>): Promise<{ result: T; tasks: readonly Task[] }> {
	await page.tracing.start({ categories: CATEGORIES });
	const result = await run();
	const trace = await page.tracing.stop();
	const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
	return { result, tasks: tasksOf(traceEvents, page.url()) };
}

function tasksOf(events: readonly TraceEvent[], pageUrl: string): Task[] {
	const process = events.flatMap(({ args }) => args.data?.frames ?? []).find(({ url }) => url === pageUrl)?.processId;
	const thread = events.find(
		({ name, pid, args }) => name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
	)?.tid;
	if (thread === undefined) throw new Error(`The browser's trace does not hold the page ${pageUrl}.`);
	const own = events.filter(({ pid, tid }) => pid === process && tid === thread);
	const scripts = own.filter(({ name }) => SCRIPT.test(name));
	return own
		.filter(({ name }) => name === 'RunTask')
		.map(({ ts: start, dur = 0, tdur = 0 }) => ({
			ms: dur / 1000,
			processorMs: tdur / 1000,
			hasScript: scripts.some(({ ts }) => start <= ts && ts < start + dur),
		}));
}
