import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** A document of the tests' own DOM. `body` is the inside of `<body>`, `head` that of `<head>`. */
export function makeDocument(body: string, head = ''): Document {
	return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

/** A paragraph of running text with this many UTF-16 code units or a few more. */
export const prose = (length: number): string =>
	`<p>${'The council met on Monday and put the vote off. '.repeat(Math.ceil(length / 48))}</p>`;

/** What the browser has and the tests' DOM has not: plain holders of what they are given. */
export function stubRanges(): void {
	vi.stubGlobal(
		'StaticRange',
		class {
			constructor(init: object) {
				Object.assign(this, init);
			}
		},
	);
	vi.stubGlobal('Highlight', class extends Set<AbstractRange> {});
}
