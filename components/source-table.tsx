import { type ComparedSource, groupByWords, type VoiceChoice, type WordsGroup } from '../lib/core/sources/compare';
import { groupTitle, POLARITY_WORDS, whyNone } from '../lib/core/sources/wording';

interface Props {
	rows: readonly ComparedSource[];
	actorName: string;
	voices: VoiceChoice;
}

/** Shows the comparison as a table, and back as a list. */
export const TableSwitch = ({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) => (
	<button
		type="button"
		class="plain"
		aria-label="As a table"
		title="As a table"
		aria-pressed={isOn}
		onClick={() => onChange(!isOn)}
	>
		<svg viewBox="0 0 16 16" aria-hidden="true">
			<path d="M2 3h12v10H2zM2 6.5h12M2 10h12M7 3v10" />
		</svg>
	</button>
);

/** The comparison as a table, which a screen reader can walk by row and column. */
export function SourceTable({ rows, actorName, voices }: Props) {
	return (
		<table>
			<caption>
				What sources call <bdi>{actorName}</bdi>
			</caption>
			<thead>
				<tr>
					<th scope="col">Label</th>
					<th scope="col">Whose words</th>
					<th scope="col">Polarity</th>
					<th scope="col">Times</th>
				</tr>
			</thead>
			{rows.map((row) => (
				<SourceLines
					key={row.source.id}
					row={row}
					none={row.labels.length > 0 ? null : whyNone(row, actorName, voices)}
				/>
			))}
		</table>
	);
}

function SourceLines({ row, none }: { row: ComparedSource; none: string | null }) {
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={4}>
					<bdi>{row.source.name}</bdi>
				</th>
			</tr>
			{groupByWords(row).flatMap(linesOf)}
			{none !== null && (
				<tr>
					<td colSpan={4} class="none">
						{none}
					</td>
				</tr>
			)}
		</tbody>
	);
}

const linesOf = (group: WordsGroup) =>
	[...group.labels, ...group.denied].map(({ label, polarity, voice, negated, count }) => (
		<tr key={`${group.whose} ${group.speaker} ${label} ${polarity} ${voice} ${negated}`}>
			<td>
				<bdi>{label}</bdi>
			</td>
			<td>
				<bdi>{groupTitle(group)}</bdi>
			</td>
			<td>{negated ? 'denied' : POLARITY_WORDS[polarity]}</td>
			<td class="number">{count}</td>
		</tr>
	));
