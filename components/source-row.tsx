import { useId, useState } from 'preact/hooks';
import { type ComparedSource, groupByWords, type VoiceChoice, type WordsGroup } from '../lib/core/sources/compare';
import type { Excerpt } from '../lib/core/sources/evidence';
import type { ProfileLabel } from '../lib/core/sources/profile';
import { Evidence } from './evidence';
import { LabelChip } from './label-chip';
import { PolarityBar } from './polarity-bar';
import { aboutSource, groupTitle, times } from './wording';

interface Props {
	row: ComparedSource;
	actorName: string;
	voices: VoiceChoice;
	/** The sentences a label stands in; null for a source of which no sentence is kept. */
	excerptsOf(label: ProfileLabel): readonly Excerpt[] | null;
}

/** What one source calls the actor, each speaker's words apart. */
export function SourceRow({ row, actorName, voices, excerptsOf }: Props) {
	const about = aboutSource(row.source);
	return (
		<li class={row.source.kind === 'page' ? 'source page' : 'source'}>
			<h2>{row.source.name}</h2>
			{about && !row.neverMentions && (
				<p class="about quiet" title={about}>
					{about}
				</p>
			)}
			{groupByWords(row.labels).map((group) => (
				<Words key={`${group.whose} ${group.speaker}`} group={group} excerptsOf={excerptsOf} />
			))}
			{row.labels.length === 0 && <p class="none">{whyNone(row, actorName, voices)}</p>}
		</li>
	);
}

function Words({ group, excerptsOf }: { group: WordsGroup } & Pick<Props, 'excerptsOf'>) {
	const [open, setOpen] = useState<ProfileLabel | null>(null);
	const id = useId();
	return (
		<div class="words">
			<div class="title">
				<h3>{groupTitle(group)}</h3>
				{group.labels.length > 1 && <PolarityBar counts={group.polarity} />}
			</div>
			<div class="chips">
				{group.labels.map((label) => (
					<LabelChip
						key={`${label.label} ${label.polarity} ${label.voice} ${label.negated}`}
						label={label}
						isOpen={label === open}
						evidenceId={id}
						onToggle={() => setOpen(label === open ? null : label)}
					/>
				))}
			</div>
			{open && group.labels.includes(open) && <Evidence id={id} label={open} excerpts={excerptsOf(open)} />}
		</div>
	);
}

function whyNone({ neverMentions, mentions, hidden }: ComparedSource, name: string, voices: VoiceChoice): string {
	if (neverMentions) return `never mentions ${name}`;
	if (hidden === 0) return `only names ${name} (${times(mentions)})`;
	return voices === 'own'
		? `no label in its own words; ${hidden} in others’ words`
		: `no label in others’ words; ${hidden} in its own`;
}
