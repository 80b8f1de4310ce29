/** What the popup says of the page at hand. */
export type PageState =
	| { readonly kind: 'reading' }
	| { readonly kind: 'marked'; readonly phrases: number; readonly isCut: boolean; readonly showKey: string | null }
	| { readonly kind: 'storm' }
	| { readonly kind: 'marks-off' }
	| { readonly kind: 'site-off'; readonly site: string }
	| { readonly kind: 'no-article' }
	| { readonly kind: 'not-english' }
	| { readonly kind: 'restricted'; readonly next: string }
	| { readonly kind: 'problem'; readonly next: string };

interface Props {
	state: PageState;
	onMark(): void;
	onUnmark(): void;
	onSiteOn(): void;
}

/** The state of the page, each with its one next step. */
export function PageLine({ state, onMark, onUnmark, onSiteOn }: Props) {
	const { title, next } = wording(state);
	const step = stepOf(state, { onMark, onUnmark, onSiteOn });
	return (
		<section class={`pageline ${state.kind}`} aria-label="This page">
			<p role="status">
				<strong>{title}</strong>
				{next && <span class="quiet"> {next}</span>}
			</p>
			{step && (
				<button type="button" class="plain" onClick={step.take}>
					{step.name}
				</button>
			)}
		</section>
	);
}

function stepOf(state: PageState, { onMark, onUnmark, onSiteOn }: Omit<Props, 'state'>) {
	switch (state.kind) {
		case 'marked':
			return state.phrases > 0 ? { name: 'Remove marks', take: onUnmark } : null;
		case 'marks-off':
			return { name: 'Mark again', take: onMark };
		case 'storm':
			return { name: 'Read it now', take: onMark };
		case 'site-off':
			return { name: 'Switch on', take: onSiteOn };
		case 'problem':
			return { name: 'Try again', take: onMark };
		default:
			return null;
	}
}

function wording(state: PageState): { title: string; next: string | null } {
	switch (state.kind) {
		case 'reading':
			return { title: 'Reading this page…', next: null };
		case 'marked':
			return marked(state);
		case 'storm':
			return {
				title: 'Marking is paused.',
				next: 'This page changes too fast to follow. It goes on once the page rests.',
			};
		case 'marks-off':
			return { title: 'Off on this page.', next: 'Nothing is marked until you ask.' };
		case 'site-off':
			return { title: `Off on ${state.site}.`, next: 'This page is not read.' };
		case 'no-article':
			return { title: 'No article here.', next: 'Open a single news story, or search below.' };
		case 'not-english':
			return { title: 'English only so far.', next: 'Nothing is marked here; search below.' };
		case 'restricted':
			return { title: 'Not possible here.', next: state.next };
		case 'problem':
			return { title: 'Cannot read this page.', next: state.next };
	}
}

const CUT = 'Only the first part of this very long page was read.';

function marked({ phrases, isCut, showKey }: Extract<PageState, { kind: 'marked' }>) {
	const cut = isCut ? ` ${CUT}` : '';
	if (phrases === 0)
		return { title: 'No loaded phrase found.', next: `That does not make it neutral. Compare below.${cut}` };
	const title = `${phrases} ${phrases === 1 ? 'phrase' : 'phrases'} marked`;
	if (showKey) return { title, next: `Hold ${showKey} to see them.${cut}` };
	return { title, next: isCut ? CUT : 'Point at one to see why.' };
}
