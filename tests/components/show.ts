import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/** The body of a document of its own that shows a view. */
export function show(view: ComponentChild): HTMLElement {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	vi.stubGlobal('document', document);
	render(view, document.body);
	return document.body;
}
