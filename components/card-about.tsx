import type { Finding, Note } from '../lib/core/analysis';
import type { Explanation } from '../lib/core/facts/explain';
import { explainVoice, KIND_TEXTS, VOICE_NAMES } from '../lib/core/lexicon/family';
import { NOTE_TEXTS } from '../lib/core/notes/note-text';
import { Designations, Rules } from './card-facts';
import { Attributing, Elsewhere, Ladder, Section } from './card-sections';

interface FindingProps {
	readonly finding: Finding;
	/** Null until it is known. */
	readonly explanation: Explanation | null;
	/** For telling which facts were checked long ago. */
	readonly today: Date;
}

/** The body of the card of a loaded phrase. */
export const AboutFinding = ({ finding, explanation, today }: FindingProps) => (
	<>
		<p id="why">{finding.why || KIND_TEXTS[finding.kind].explanation}</p>
		<Section title="Whose words">
			<p id="voice">
				<span class={`chip ${finding.voice}`}>{VOICE_NAMES[finding.voice]}</span> {explainVoice(finding)}
			</p>
			{explanation && <Attributing rules={explanation.rules} />}
		</Section>
		{finding.actorName && <Elsewhere actor={finding.actorName} elsewhere={explanation?.elsewhere ?? []} />}
		<Ladder finding={finding} rungs={explanation?.ladder ?? []} />
		{explanation && <Rules rules={explanation.rules} today={today} />}
		{explanation && finding.actorName && (
			<Designations actor={finding.actorName} designations={explanation.designations} today={today} />
		)}
	</>
);

/** The body of the card of a quiet note. */
export const AboutNote = ({ kind }: Note) => (
	<>
		<p id="why">{NOTE_TEXTS[kind].explanation}</p>
		<p>{NOTE_TEXTS[kind].limits}</p>
	</>
);
