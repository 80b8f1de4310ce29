import type { Excerpt } from '../lib/core/sources/evidence';
import type { ProfileLabel } from '../lib/core/sources/profile';
import { FORM_WORDS, listed, POLARITY_WORDS, VOICE_WORDS } from './wording';

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
			{excerpts?.map(({ before, phrase, after }, index) => (
				<blockquote key={index}>
					{before}
					<mark>{phrase}</mark>
					{after}
				</blockquote>
			))}
			<p>{whereAndHow(label)}</p>
			{excerpts === null && <p class="quiet">No sentence of this source is kept, only what it says and where.</p>}
		</div>
	);
}

function whereAndHow({ forms, paragraphs, voice, speaker, polarity, negated }: ProfileLabel): string {
	const places = [...new Set(paragraphs)];
	const where = `${places.length === 1 ? 'Paragraph' : 'Paragraphs'} ${listed(places)}`;
	const how = listed(forms.map((form) => FORM_WORDS[form]));
	const denied = negated ? ' Denied where it stands.' : '';
	return `${where}, ${how}. ${whoSays(voice, speaker)}, ${POLARITY_WORDS[polarity]}.${denied}`;
}

function whoSays(voice: ProfileLabel['voice'], speaker: string | null): string {
	if (voice === 'own') return 'The source’s own words';
	if (voice === 'scare') return 'In quotation marks that hold the word at arm’s length';
	return `${speaker ?? 'Somebody not named'}, ${VOICE_WORDS[voice]}`;
}
