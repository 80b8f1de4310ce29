import { FAMILIES, FAMILY_NAMES } from '../lib/core/lexicon/family';
import { NOTE_TEXTS } from '../lib/core/notes/note-text';

/** How the marks in a page look, each beside what it means. */
const LINES = [
	{ look: 'own', means: 'The page’s own words' },
	{ look: 'others', means: 'Somebody else’s words' },
	{ look: 'strong', means: 'Strong' },
	{ look: 'quiet', means: NOTE_TEXTS['hidden-agent'].name },
] as const;

/** What the tints and lines of the marks mean, each shown as it stands in a page. */
export const Legend = () => (
	<section class="legend" aria-label="Legend">
		<h2 class="hint">What the marks mean</h2>
		<ul>
			{FAMILIES.map((family) => (
				<li key={family} class={`mark ${family}`}>
					{FAMILY_NAMES[family]}
				</li>
			))}
		</ul>
		<ul>
			{LINES.map(({ look, means }) => (
				<li key={look} class={`mark ${look}`}>
					{means}
				</li>
			))}
		</ul>
	</section>
);
