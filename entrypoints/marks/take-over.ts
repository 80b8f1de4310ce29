/** The script at work in a page. */
interface Script {
	readonly ending: AbortController;
	/** False once its extension has been updated, reloaded or removed. */
	readonly isAlive: () => boolean;
}

const SLOT = Symbol.for('notes');

/**
 * Become the one script of a page, however often it is injected; an earlier one that has lost its extension is ended.
 *
 * @param world - The global object that all injections into a page share.
 * @returns What ends this script; null where another one is at work and this one has nothing to do.
 */
export function takeOver(world: object, isAlive: () => boolean): AbortController | null {
	const shared = world as { [SLOT]?: Script };
	const earlier = shared[SLOT];
	if (earlier && !earlier.ending.signal.aborted) {
		if (earlier.isAlive()) return null;
		earlier.ending.abort();
	}
	const ending = new AbortController();
	shared[SLOT] = { ending, isAlive };
	return ending;
}

/** After an update of the extension, go with the first thing the reader does, before it gets an answer from here. */
export function endAtFirstAct(ending: AbortController, isAlive: () => boolean): void {
	const look = () => isAlive() || ending.abort();
	const options = { signal: ending.signal, passive: true, capture: true };
	for (const type of ['pointermove', 'pointerdown', 'keydown']) document.addEventListener(type, look, options);
}
