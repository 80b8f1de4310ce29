import { useId, useRef, useState } from 'preact/hooks';
import type { Hidden } from '../lib/core/marked';
import { HiddenPhrases } from './hidden-phrases';
import { Legend } from './legend';
import { Toggle } from './toggle';

/** What the reader has chosen about marks. */
export interface MarkingChoices {
	/** What the site of the page at hand is called; empty where it is of none. */
	readonly site: string;
	readonly siteOn: boolean;
	readonly quiet: boolean;
	readonly mild: boolean;
	readonly everyPage: boolean;
	/** What the reader has hidden on every page. */
	readonly hidden: readonly Hidden[];
	/** Name of the key that shows the marks in quiet mode. */
	readonly showKey: string;
}

interface Props extends MarkingChoices {
	/** A sentence for the reader about the last choice, null where it was taken. */
	readonly problem: string | null;
	onSite(isOn: boolean): void;
	onQuiet(isOn: boolean): void;
	onMild(isOn: boolean): void;
	/** The click asks the browser for permission. */
	onEveryPage(isOn: boolean): void;
	/** Mark again what was hidden under these names. */
	onShowAgain(names: readonly string[]): void;
}

/** The switches: this site always in sight, the rest one click away. */
export function Marking({ site, siteOn, quiet, mild, everyPage, hidden, showKey, problem, ...on }: Props) {
	const [isOpen, setOpen] = useState(false);
	const more = useRef<HTMLButtonElement>(null);
	const id = useId();
	const showAgain = (names: readonly string[]) => {
		on.onShowAgain(names);
		// The button that has the focus goes.
		more.current?.focus();
	};
	return (
		<section class="marking" aria-label="Marking">
			<div class="first">
				{site && <Toggle label={`Mark on ${site}`} isOn={siteOn} onChange={on.onSite} />}
				<button
					ref={more}
					type="button"
					class="plain more"
					aria-expanded={isOpen}
					aria-controls={id}
					onClick={() => setOpen(!isOpen)}
				>
					More
				</button>
			</div>
			<p class="problem" role="status">
				{problem}
			</p>
			<div id={id} hidden={!isOpen}>
				<Toggle
					label="Quiet mode"
					hint={`Marks show only while you hold ${showKey} or a card is open.`}
					isOn={quiet}
					onChange={on.onQuiet}
				/>
				<Toggle
					label="Mild phrases too"
					hint="All that is found, also acts told without a doer."
					isOn={mild}
					onChange={on.onMild}
				/>
				{hidden.length > 0 && <HiddenPhrases hidden={hidden} onShowAgain={showAgain} />}
				<Toggle
					label="Mark every news page"
					hint={
						everyPage ? 'Switched off, only when you click.' : 'Now only when you click. Your browser will ask first.'
					}
					isOn={everyPage}
					onChange={on.onEveryPage}
				/>
				<Legend />
			</div>
		</section>
	);
}
