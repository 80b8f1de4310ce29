import type { Excerpt } from '../lib/core/sources/evidence';
import type { ProfileLabel } from '../lib/core/sources/profile';
import { FORM_WORDS, listed, POLARITY_WORDS, whoSays } from '../lib/core/sources/wording';

interface Props {
	id: string;
	label: ProfileLabel;
	/** The sentences it stands in; null for a source of which no sentence is kept. */
	excerpts: readonly Excerpt[] | null;
}

/** What stands behind a chip. */
export function Evidence({ id, label, excerpts }: Props) {
	return (
		<div id={id} class="evidence">
			{excerpts?.map((excerpt, index) => (
				<Sentence key={index} excerpt={excerpt} />
			))}
			<p>
				<bdi>{whereAndHow(label)}</bdi>
			</p>
			{excerpts === null && <p class="quiet">No sentence of this source is kept, only what it says and where.</p>}
		</div>
	);
}

/** A sentence of the page with the words it is about. */
export const Sentence = ({ excerpt: { before, phrase, after } }: { excerpt: Excerpt }) => (
	<blockquote dir="auto">
		{before}
		<mark>{phrase}</mark>
		{after}
	</blockquote>
);

function whereAndHow({ forms, paragraphs, voice, speaker, polarity, negated }: ProfileLabel): string {
	const places = [...new Set(paragraphs)];
	const where = `${places.length === 1 ? 'Paragraph' : 'Paragraphs'} ${listed(places)}`;
	const how = listed(forms.map((form) => FORM_WORDS[form]));
	const said = negated ? `${whoSays(voice, speaker)}. Denied where it stands.` : null;
	return `${where}, ${how}. ${said ?? `${whoSays(voice, speaker)}, ${POLARITY_WORDS[polarity]}.`}`;
}
