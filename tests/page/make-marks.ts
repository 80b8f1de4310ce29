import { vi } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import type { Found } from '../../lib/core/marked';
import { Marks } from '../../lib/page/marks';
import { makeFinding } from '../core/finding';
import { makeDocument, prose } from './dom';

/** A finding at the first place of a phrase. */
export const find = (text: string, phrase: string, more: Partial<Finding> = {}): Finding =>
	makeFinding({
		start: text.indexOf(phrase),
		end: text.indexOf(phrase) + phrase.length,
		text: phrase,
		rule: phrase,
		...more,
	});

/** The marks of a page with this body, and what they were made of; `findings` stands for the engine. */
export function makeMarks(
	body: string,
	findings: (text: string) => Finding[] | null,
	more: Partial<ConstructorParameters<typeof Marks>[0]> = {},
) {
	const document = makeDocument(body);
	const highlights: HighlightRegistry = new Map<string, Highlight>();
	const analyse = vi.fn(async ({ text }: { text: string }) => {
		const found = findings(text);
		return found && { findings: found, notes: [] };
	});
	const onChange = vi.fn();
	const choose = (_: string, found: Found) => found.findings;
	const marks = new Marks({ document, highlights, analyse, choose, onChange, ...more });
	return { document, highlights, analyse, onChange, marks };
}

/** An article with two phrases that {@link find} can find. */
export const page = `<article><h1>The regime</h1><p>A bloodbath, she said.</p>${prose(1500)}</article>`;
