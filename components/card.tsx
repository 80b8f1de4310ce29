import type { Finding } from '../lib/core/analysis';
import type { Explanation } from '../lib/core/facts/explain';
import { explainVoice, FAMILY_NAMES, KIND_TEXTS, STRENGTH_NAMES, VOICE_NAMES } from '../lib/core/lexicon/family';
import { Designations, Rules } from './card-facts';
import { Chevron, Cross } from './card-icons';
import { Attributing, Elsewhere, Ladder, Section } from './card-sections';

/** What was done at the reader's wish and can be undone. */
export interface Done {
	readonly text: string;
	readonly onUndo: () => void;
}

export interface CardProps {
	readonly finding: Finding;
	/** Null until it is known. */
	readonly explanation: Explanation | null;
	/** Which of the page's marks this is, counted from 1, and how many there are. */
	readonly position: number;
	readonly count: number;
	/** For telling which facts were checked long ago. */
	readonly today: Date;
	/** Takes the place of everything about the phrase. */
	readonly done: Done | null;
	/** A sentence for the reader about what they asked for last. */
	readonly message: string | null;
	/** How the keys are set, for showing. */
	readonly keys: { readonly next: string; readonly previous: string };
	readonly onStep: (step: 1 | -1) => void;
	readonly onClose: () => void;
	readonly onCompare: () => void;
	readonly onHide: () => void;
	/** Null where the page is of no site. */
	readonly onSiteOff: (() => void) | null;
}

/** What there is to know of one marked phrase, and what can be done about it. */
export function Card(props: CardProps) {
	const { finding, done } = props;
	const { family, name } = KIND_TEXTS[finding.kind];
	return (
		<div
			class={`card ${family}`}
			role="dialog"
			aria-labelledby={done ? 'done' : 'phrase voice'}
			aria-describedby={done ? undefined : 'why'}
			tabIndex={-1}
		>
			<header>
				<span class="kind" title={FAMILY_NAMES[family]}>
					{name}
				</span>
				<span class="strength">{STRENGTH_NAMES[finding.strength]}</span>
				<button type="button" class="icon close" aria-label="Close" onClick={props.onClose}>
					<Cross />
				</button>
			</header>
			{done ? <Undo {...done} /> : <About {...props} />}
			<p class="message" role="status">
				{props.message}
			</p>
		</div>
	);
}

/** The focus goes there: the button that was pressed is gone. */
const takeFocus = (button: HTMLElement | null) => button?.focus({ preventScroll: true });

const Undo = ({ text, onUndo }: Done) => (
	<div class="done">
		<p id="done" role="status">
			{text}
		</p>
		<button type="button" class="plain" ref={takeFocus} onClick={onUndo}>
			Undo
		</button>
	</div>
);

function About(props: CardProps) {
	const { finding, explanation, today } = props;
	return (
		<>
			<p class="phrase" id="phrase" dir="auto">
				{finding.text}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<section class="body" aria-label="About this phrase" tabIndex={0}>
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
				<p class="limits">Found by a program, which can be wrong.</p>
			</section>
			<Actions {...props} />
			<Steps {...props} />
		</>
	);
}

const Actions = ({ onCompare, onHide, onSiteOff }: CardProps) => (
	<div class="actions">
		<button type="button" class="plain" onClick={onCompare}>
			Compare
		</button>
		<button type="button" class="plain" onClick={onHide}>
			Hide this phrase
		</button>
		{onSiteOff && (
			<button type="button" class="plain" onClick={onSiteOff}>
				Not on this site
			</button>
		)}
	</div>
);

const Steps = ({ position, count, keys, onStep }: CardProps) => (
	<footer>
		<span>{position > 0 && `${position} of ${count}`}</span>
		<button type="button" class="icon" aria-label="Previous phrase" title={keys.previous} onClick={() => onStep(-1)}>
			<Chevron points="10,3 5,8 10,13" />
		</button>
		<button type="button" class="icon" aria-label="Next phrase" title={keys.next} onClick={() => onStep(1)}>
			<Chevron points="6,3 11,8 6,13" />
		</button>
	</footer>
);
