import type { Finding } from '../lib/core/analysis';
import type { Explanation } from '../lib/core/facts/explain';
import { FAMILY_NAMES, KIND_TEXTS, STRENGTH_NAMES } from '../lib/core/lexicon/family';
import { isFinding, type Marked } from '../lib/core/marked';
import { NOTE_TEXTS } from '../lib/core/notes/note-text';
import { AboutFinding, AboutNote } from './card-about';
import { Chevron, Cross } from './card-icons';

/** What was done at the reader's wish and can be undone. */
export interface Done {
	readonly text: string;
	readonly onUndo: () => void;
}

export interface CardProps {
	readonly marked: Marked;
	/** Null until it is known, and of a note. */
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
	const { marked, done } = props;
	return (
		<div
			class={`card ${isFinding(marked) ? KIND_TEXTS[marked.kind].family : 'quiet'}`}
			role="dialog"
			aria-labelledby={done ? 'done' : `phrase ${isFinding(marked) ? 'voice' : 'kind'}`}
			aria-describedby={done ? undefined : 'why'}
			tabIndex={-1}
		>
			<header>
				{isFinding(marked) ? (
					<Kind {...marked} />
				) : (
					<span class="kind" id="kind">
						{NOTE_TEXTS[marked.kind].name}
					</span>
				)}
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

function Kind({ kind, strength }: Finding) {
	const { family, name } = KIND_TEXTS[kind];
	return (
		<>
			<span class="kind" title={FAMILY_NAMES[family]}>
				{name}
			</span>
			<span class="strength">{STRENGTH_NAMES[strength]}</span>
		</>
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
	const { marked, explanation, today } = props;
	return (
		<>
			<p class="phrase" id="phrase" dir="auto">
				{marked.text}
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<section class="body" aria-label="About this phrase" tabIndex={0}>
				{isFinding(marked) ? (
					<AboutFinding finding={marked} explanation={explanation} today={today} />
				) : (
					<AboutNote {...marked} />
				)}
				<p class="limits">Found by a program, which can be wrong.</p>
			</section>
			<Actions {...props} />
			<Steps {...props} />
		</>
	);
}

const Actions = ({ marked, onCompare, onHide, onSiteOff }: CardProps) => (
	<div class="actions">
		{isFinding(marked) && (
			<button type="button" class="plain" onClick={onCompare}>
				Compare
			</button>
		)}
		<button type="button" class="plain" onClick={onHide}>
			{isFinding(marked) ? 'Hide this phrase' : 'Hide all such notes'}
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
