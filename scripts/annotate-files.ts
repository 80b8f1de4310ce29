import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { parseHTML } from 'linkedom';
import { analyse } from '../lib/core/analyse';
import type { Analysis, Finding } from '../lib/core/analysis';
import { writeCsv } from '../lib/core/export/csv';
import { loadTables } from '../lib/data/tables';
import { findArticle } from '../lib/page/article';

/** The forms in which files are reported. */
export const FORMATS = ['text', 'jsonl', 'csv', 'webannotation'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (value: string | undefined): value is Format => FORMATS.some((format) => format === value);

interface Annotated {
	readonly file: string;
	readonly text: string;
	readonly analysis: Analysis;
}

/** Report on text or saved HTML files; one that cannot be read gets a sentence, the others are still done. */
export async function annotateFiles(files: readonly string[], format: Format): Promise<void> {
	if (format === 'csv') process.stdout.write(writeCsv([CSV_HEAD]));
	for (const file of files) {
		try {
			const content = await readFile(file, 'utf8');
			const text = /\.x?html?$/i.test(file) ? articleText(content) : content;
			process.stdout.write(REPORTS[format]({ file, text, analysis: analyse(text, loadTables()) }));
		} catch (error) {
			console.error(
				`${file}: cannot be read (${(error as Error).message}). Check the name and that it is a text or HTML file.`,
			);
			process.exitCode = 1;
		}
	}
}

const CSV_HEAD = ['file', 'start', 'end', 'text', 'kind', 'strength', 'voice', 'speaker', 'actor', 'negated'];

/** Each ends its lines, so that nothing is printed of nothing. */
const REPORTS: Record<Format, (annotated: Annotated) => string> = {
	text: (annotated) => `${report(annotated)}\n`,
	jsonl: ({ file, analysis }) => `${JSON.stringify({ id: file, ...analysis })}\n`,
	csv: ({ file, analysis }) =>
		writeCsv(
			analysis.findings.map(({ start, end, text, kind, strength, voice, speaker, actorName, negated }) => [
				...[file, start, end, text, kind, strength],
				...[voice, speaker ?? '', actorName ?? '', String(negated)],
			]),
		),
	webannotation: ({ file, text, analysis }) =>
		analysis.findings.map((finding) => `${JSON.stringify(toWebAnnotation(file, text, finding))}\n`).join(''),
};

function report({ file, text, analysis }: Annotated): string {
	const bold = (word: string) => styleText('bold', word);
	const whose = (f: Pick<Finding, 'voice' | 'speaker' | 'negated'>) =>
		`${f.voice}${f.speaker ? ` (${f.speaker})` : ''}${f.negated ? ', denied' : ''}`;
	const findings = analysis.findings.map(
		(f) =>
			`  ${bold(f.text)}  ${f.kind} ${'•'.repeat(f.strength)}  ${whose(f)}${f.actorName ? `  → ${f.actorName}` : ''}`,
	);
	const labels = analysis.labels.map((l) => `  ${l.actorName}: ${bold(l.label)}  ${l.polarity} ${l.form}  ${whose(l)}`);
	const words = text.split(/\s+/).filter(Boolean).length;
	return [
		bold(`${file}: ${words} words`),
		`Loaded phrases (${findings.length})`,
		...findings,
		`What actors are called (${labels.length})`,
		...labels,
		'',
	].join('\n');
}

/** As the W3C Web Annotation Data Model has it (https://www.w3.org/TR/annotation-model/): a position and a quote selector. */
function toWebAnnotation(file: string, text: string, finding: Finding): object {
	const { start, end, kind, voice, speaker, why } = finding;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'Annotation',
		motivation: 'describing',
		body: { type: 'TextualBody', value: `${kind}, ${voice}${speaker ? ` (${speaker})` : ''}: ${why}` },
		target: {
			source: file,
			selector: [
				{ type: 'TextPositionSelector', start, end },
				{
					type: 'TextQuoteSelector',
					exact: finding.text,
					prefix: text.slice(Math.max(0, start - 32), start),
					suffix: text.slice(end, end + 32),
				},
			],
		},
	};
}

function articleText(html: string): string {
	const { document } = parseHTML(html);
	return findArticle(document as unknown as Document)?.map().text ?? '';
}
