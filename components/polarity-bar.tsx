import { POLARITIES, type Polarity } from '../lib/core/analysis';
import type { PolarityCounts } from '../lib/core/sources/compare';
import { POLARITY_WORDS } from '../lib/core/sources/wording';

/** The sign of a polarity: a shape of its own each, so that colour is never needed to tell them apart. */
export function PolaritySign({ polarity }: { polarity: Polarity }) {
	return (
		<svg class={`sign ${polarity}`} viewBox="0 0 12 12" aria-hidden="true">
			{polarity === 'negative' && <path d="M1 2.5h10L6 11z" />}
			{polarity === 'neutral' && <circle cx="6" cy="6" r="3.75" />}
			{polarity === 'positive' && <path d="M1 9.5h10L6 1z" />}
		</svg>
	);
}

/** How often the labels of one group are negative, neutral, positive. */
export function PolarityBar({ counts }: { counts: PolarityCounts }) {
	const shown = POLARITIES.filter((polarity) => counts[polarity] > 0);
	const said = shown.map((polarity) => `${counts[polarity]} ${POLARITY_WORDS[polarity]}`).join(', ');
	return (
		<span class="bar" role="img" aria-label={said} title={said}>
			{shown.map((polarity) => (
				<span key={polarity} class={`part ${polarity}`} style={{ flexGrow: counts[polarity] }} />
			))}
		</span>
	);
}
