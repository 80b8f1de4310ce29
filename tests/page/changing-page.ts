import { vi } from 'vitest';
import { TextWatch } from '../../lib/page/watch';

/** A watched page whose changes and clock are moved by hand. It stubs globals, which the tests that make one take back. */
export function makePage() {
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
