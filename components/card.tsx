import type { ComponentChildren } from 'preact';
import type { Finding, Voice } from '../lib/core/analysis';
import { explainVoice, FAMILY_NAMES, KIND_TEXTS, STRENGTH_NAMES, VOICE_NAMES } from '../lib/core/lexicon/family';

/** What one other source calls the actor; most used first. */
export interface CalledElsewhere {
	readonly source: string;
	readonly labels: readonly { readonly label: string; readonly voice: Voice }[];
}

export interface CardProps {
	readonly finding: Finding;
	/** Empty or left out until it is known, and where no other source calls the actor anything. */
	readonly elsewhere?: readonly CalledElsewhere[];
	/** Which of the page's marks this is, counted from 1, and how many there are. */
	readonly position: number;
	readonly count: number;
	readonly onStep: (step: 1 | -1) => void;
	readonly onClose: () => void;
}

/** Labels shown of one source; the popup has them all. */
const MAX_LABELS = 4;

/** What there is to know of one marked phrase. */
export function Card({ finding, elsewhere = [], position, count, onStep, onClose }: CardProps) {
	const { family, name, explanation } = KIND_TEXTS[finding.kind];
	return (
		<div class={`card ${family}`} role="dialog" aria-labelledby="phrase voice" aria-describedby="why" tabIndex={-1}>
			<header>
				<span class="kind" title={FAMILY_NAMES[family]}>
					{name}
				</span>
				<span class="strength">{STRENGTH_NAMES[finding.strength]}</span>
				<button type="button" class="close" aria-label="Close" onClick={onClose}>
					<Cross />
				</button>
			</header>
			<p class="phrase" id="phrase">
				{finding.text}
			</p>
			<div class="body">
				<p id="why">{finding.why || explanation}</p>
				<Section title="Whose words">
					<p id="voice">
						<span class={`chip ${finding.voice}`}>{VOICE_NAMES[finding.voice]}</span> {explainVoice(finding)}
					</p>
				</Section>
				{finding.actorName && <Elsewhere actor={finding.actorName} elsewhere={elsewhere} />}
				{finding.alternatives.length > 0 && (
					<Section title="Other words for it">
						<ul class="chips">
							{finding.alternatives.map((word) => (
								<li key={word} class="chip">
									{word}
								</li>
							))}
						</ul>
					</Section>
				)}
			</div>
			<footer>
				<span>
					{position} of {count}
				</span>
				<button type="button" aria-label="Previous phrase" title="Alt+Shift+P" onClick={() => onStep(-1)}>
					<Chevron points="10,3 5,8 10,13" />
				</button>
				<button type="button" aria-label="Next phrase" title="Alt+Shift+N" onClick={() => onStep(1)}>
					<Chevron points="6,3 11,8 6,13" />
				</button>
			</footer>
		</div>
	);
}

function Elsewhere({ actor, elsewhere }: { actor: string; elsewhere: readonly CalledElsewhere[] }) {
	if (!elsewhere.length)
		return (
			<Section title="Aimed at">
				<p>{actor}</p>
			</Section>
		);
	return (
		<Section title={`Elsewhere ${actor} is called`}>
			<dl>
				{elsewhere.map(({ source, labels }) => (
					<div key={source}>
						<dt>{source}</dt>
						<dd>
							<ul class="chips">
								{labels.slice(0, MAX_LABELS).map(({ label, voice }) => (
									<li key={label + voice} class={`chip ${voice}`} title={VOICE_NAMES[voice]}>
										{label}
									</li>
								))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
		</Section>
	);
}

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
	<section>
		<h2>{title}</h2>
		{children}
	</section>
);

const Chevron = ({ points }: { points: string }) => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<polyline points={points} />
	</svg>
);

const Cross = () => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<path d="M4 4l8 8M12 4l-8 8" />
	</svg>
);
