import { useId, useState } from 'preact/hooks';
import { type ComparedSource, groupByWords, type VoiceChoice, type WordsGroup } from '../lib/core/sources/compare';
import type { Excerpt } from '../lib/core/sources/evidence';
import type { ProfileLabel } from '../lib/core/sources/profile';
import { aboutSource, groupTitle, whyNone } from '../lib/core/sources/wording';
import { Evidence } from './evidence';
import { LabelChip } from './label-chip';
import { PolarityBar } from './polarity-bar';
import { type DescribedAs, RolesLine } from './roles-line';

interface Props {
	row: ComparedSource;
	actorName: string;
	voices: VoiceChoice;
	/** How the source describes the actor as acting; empty where that is not known. */
	roles: readonly DescribedAs[];
	/** The sentences a label stands in; null for a source of which no sentence is kept. */
	excerptsOf(label: ProfileLabel): readonly Excerpt[] | null;
}

/** What one source calls the actor, each speaker's words apart. */
export function SourceRow({ row, actorName, voices, roles, excerptsOf }: Props) {
	const about = aboutSource(row.source);
	return (
		<li class={row.source.kind === 'page' ? 'source page' : 'source'}>
			<h2 dir="auto">{row.source.name}</h2>
			{about && !row.neverMentions && (
				<p class="about quiet" title={about}>
					<bdi>{about}</bdi>
				</p>
			)}
			{roles.length > 0 && <RolesLine roles={roles} />}
			{groupByWords(row).map((group) => (
				<Words key={`${group.whose} ${group.speaker}`} group={group} excerptsOf={excerptsOf} />
			))}
			{row.labels.length === 0 && <p class="none">{whyNone(row, actorName, voices)}</p>}
		</li>
	);
}

function Words({ group, excerptsOf }: { group: WordsGroup } & Pick<Props, 'excerptsOf'>) {
	const [open, setOpen] = useState<ProfileLabel | null>(null);
	const id = useId();
	const chips = (labels: readonly ProfileLabel[]) =>
		labels.map((label) => (
			<LabelChip
				key={`${label.label} ${label.polarity} ${label.voice}`}
				label={label}
				isOpen={label === open}
				evidenceId={id}
				onToggle={() => setOpen(label === open ? null : label)}
			/>
		));
	return (
		<div class="words">
			<div class="title">
				<h3>
					<bdi>{groupTitle(group)}</bdi>
				</h3>
				{group.labels.length > 1 && <PolarityBar counts={group.polarity} />}
			</div>
			{group.labels.length > 0 && <div class="chips">{chips(group.labels)}</div>}
			{group.denied.length > 0 && (
				<div class="chips">
					<span class="quiet">Denied:</span> {chips(group.denied)}
				</div>
			)}
			{open && [...group.labels, ...group.denied].includes(open) && (
				<Evidence id={id} label={open} excerpts={excerptsOf(open)} />
			)}
		</div>
	);
}
