import { median } from './agreement';
import type { PageReading } from './read';

/** The head of a Markdown table with one row a page. */
export const TABLE_HEAD = [
	'| page | article | language | agrees with Readability | findings | marks | longest task | exceptions | document | drawn anew |',
	'|---|---|---|---:|---:|---:|---:|---:|---|---|',
].join('\n');

export function tableRow(reading: PageReading): string {
	const { file, isArticle, status, lang, f1, findings, marks, longestTask, exceptions, isUntouched, isMarkedAnew } =
		reading;
	const cells = [
		file,
		isArticle ? 'yes' : 'no',
		`${lang || '–'}${status === 'not-english' ? ' (not read)' : ''}`,
		f1 === null ? '–' : f1.toFixed(2),
		findings,
		marks,
		`${longestTask.toFixed(0)} ms`,
		exceptions.length === 0 ? 0 : `${exceptions.length}: ${exceptions.join('; ').replaceAll('|', '/')}`,
		isUntouched ? 'same' : 'CHANGED',
		isMarkedAnew ? 'same marks' : 'OTHER MARKS',
	];
	return `| ${cells.join(' | ')} |`;
}

/** The middle agreement with Readability over the English articles, 0 to 1. */
export const agreementOf = (readings: readonly PageReading[]): number =>
	median(englishArticles(readings).flatMap(({ f1 }) => f1 ?? []));

const englishArticles = (readings: readonly PageReading[]) =>
	readings.filter(({ isArticle, status }) => isArticle && status === 'ready');

export function describeReadings(readings: readonly PageReading[]): string {
	const count = (test: (reading: PageReading) => boolean) => readings.filter(test).length;
	return [
		`${readings.length} pages, ${count(({ isArticle }) => isArticle)} of them articles,`,
		`${englishArticles(readings).length} of those in English.`,
		`Agreement with Readability on the English articles: ${agreementOf(readings).toFixed(3)} (median of token F1).`,
		`Exceptions: ${count(({ exceptions }) => exceptions.length > 0)}.`,
		`Documents changed: ${count(({ isUntouched }) => !isUntouched)}.`,
		`Other marks after the page was drawn anew: ${count(({ isMarkedAnew }) => !isMarkedAnew)}.`,
		`Longest task: ${Math.max(...readings.map(({ longestTask }) => longestTask)).toFixed(0)} ms.`,
	].join(' ');
}
