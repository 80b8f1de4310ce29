import { type ComparedSource, groupByWords } from '../sources/compare';
import type { ProfileLabel } from '../sources/profile';
import { aboutSource, groupTitle, LIMITS, POLARITY_WORDS, VOICE_WORDS, whyNone } from '../sources/wording';
import type { Comparison } from './comparison';
import { writeCsv } from './csv';

/** The forms in which a comparison can be taken along. */
export const WRITERS = {
	text: { name: 'text', write: writeText },
	csv: { name: 'CSV', write: writeTable },
	json: { name: 'JSON', write: writeJson },
} as const;
export type ExportForm = keyof typeof WRITERS;

/** To paste into a note or a mail. */
function writeText(comparison: Comparison): string {
	const { name, rows, restsOn } = comparison;
	const sources = rows.map((row) => [headingOf(row), ...linesOf(row, comparison)].join('\n'));
	return `${[`What sources call ${name}`, ...sources, `${restsOn} ${LIMITS}`].join('\n\n')}\n`;
}

function headingOf({ source }: ComparedSource): string {
	const about = aboutSource(source);
	return about ? `${source.name} (${about})` : source.name;
}

function linesOf(row: ComparedSource, { name, voices }: Comparison): string[] {
	const lines = groupByWords(row).flatMap((group) => [
		...(group.labels.length > 0 ? [`- ${groupTitle(group)}: ${group.labels.map(labelText).join('; ')}`] : []),
		...(group.denied.length > 0
			? [`- ${groupTitle(group)}, denied: ${group.denied.map(({ label }) => label).join('; ')}`]
			: []),
	]);
	return row.labels.length > 0 ? lines : [...lines, `- ${whyNone(row, name, voices)}`];
}

function labelText({ label, count, polarity, voice }: ProfileLabel): string {
	const about = [POLARITY_WORDS[polarity], ...(voice === 'own' ? [] : [VOICE_WORDS[voice]])];
	return `${label}${count > 1 ? ` ×${count}` : ''} (${about.join(', ')})`;
}

const COLUMNS = [
	'actor',
	'source',
	'published',
	'mentions',
	'label',
	'denied',
	'polarity',
	'voice',
	'speaker',
	'count',
	'paragraphs',
];

/** For a spreadsheet: a line for each label of each source, and one for a source without any. */
function writeTable({ name, rows }: Comparison): string {
	const lines = rows.flatMap(({ source, mentions, labels, denied }) => {
		const start = [name, source.name, source.published ?? '', mentions];
		if (labels.length + denied.length === 0) return [[...start, '', '', '', '', '', 0, '']];
		return [...labels, ...denied].map(({ label, negated, polarity, voice, speaker, count, paragraphs }) => [
			...start,
			label,
			negated ? 'yes' : 'no',
			polarity,
			voice,
			speaker ?? '',
			count,
			paragraphs.join(' '),
		]);
	});
	return writeCsv([COLUMNS, ...lines]);
}

/** For programs: the comparison as it is. */
function writeJson({ actor, name, voices, rows, restsOn }: Comparison): string {
	const sources = rows.map(({ source: { id, name, kind, byline, published, note }, mentions, labels, denied }) => ({
		source: { id, name, kind, byline, published, note },
		mentions,
		labels,
		denied,
	}));
	return `${JSON.stringify({ actor, name, voices, restsOn, limits: LIMITS, sources }, null, '\t')}\n`;
}
