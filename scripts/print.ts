import type { PageRecord } from '../lib/browser/messages';
import { type ComparedSource, compareSources } from '../lib/core/sources/compare';
import { makeProfile, type Profile } from '../lib/core/sources/profile';

/** What the extension found on a page, as rows for a terminal. */
export function describePage(record: PageRecord): string {
	const heading = `${record.title || record.url}\n${record.url}`;
	if (!record.analysis) return `${heading}\n${WITHOUT_MARKS[record.status] ?? record.problem ?? ''}`;
	const rows = record.analysis.findings.map((finding) => [
		finding.text,
		finding.kind,
		finding.voice + (finding.negated ? ', denied' : ''),
		finding.speaker ?? '-',
		finding.actorName ?? '-',
	]);
	if (rows.length === 0) return `${heading}\nNo loaded phrase was found. That does not make the page neutral.`;
	return `${heading}\n${rows.length} loaded phrases\n\n${table([['PHRASE', 'KIND', 'VOICE', 'SPEAKER', 'ACTOR'], ...rows])}`;
}

const WITHOUT_MARKS: Partial<Record<PageRecord['status'], string>> = {
	'no-article': 'There is no article on this page.',
	'not-english': 'This page is not in English, and Framelight reads English only so far.',
};

/** What a page calls its actors, null where it labels none. */
export function profileOf({ url, title, text, analysis }: PageRecord): Profile | null {
	const source = {
		id: 'this-page',
		name: 'This page',
		kind: 'page',
		byline: null,
		published: null,
		note: title || url,
	} as const;
	const profile = analysis && makeProfile(source, text, analysis);
	return profile?.actors[0]?.labels.length ? profile : null;
}

/**
 * How a page and other sources label the actor that the page labels most: a line for each source, label and voice.
 *
 * @param page - What {@link profileOf} gave.
 */
export function describeComparison(page: Profile, sources: readonly Profile[]): string {
	const { actor, name } = page.actors[0]!;
	const rows = compareSources([page, ...sources], actor, 'all').flatMap((row) => comparisonRows(row, name));
	return `What the sources call ${name}\n\n${table([['SOURCE', 'LABEL', 'VOICE', 'COUNT'], ...rows])}`;
}

function comparisonRows(
	{ source, labels, denied, mentions, neverMentions }: ComparedSource,
	actor: string,
): string[][] {
	if (neverMentions) return [[source.name, `(never mentions ${actor})`, '-', '0']];
	if (labels.length + denied.length === 0) return [[source.name, `(only names ${actor}, ${mentions} times)`, '-', '0']];
	const counts = new Map<string, number>();
	for (const { label, voice, negated, count } of [...labels, ...denied]) {
		const row = [negated ? `not: ${label}` : label, voice].join('\t');
		counts.set(row, (counts.get(row) ?? 0) + count);
	}
	return [...counts].map(([row, count]) => [source.name, ...row.split('\t'), String(count)]);
}

/** No column but the last grows wider than this; a longer text is cut with an ellipsis. */
const WIDEST = 48;

/** Rows as aligned columns. */
function table(rows: readonly string[][]): string {
	const cut = (text: string) => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);
	const cells = rows.map((row) => row.map((text) => cut(text.replace(/\s+/g, ' '))));
	const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
	return cells
		.map((row) =>
			row
				.map((text, column) => text.padEnd(widths[column]!))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
