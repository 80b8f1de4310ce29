/** What the popup says of the page at hand. */
export type PageState =
	| { readonly kind: 'reading' }
	| { readonly kind: 'marked'; readonly phrases: number }
	| { readonly kind: 'marks-off' }
	| { readonly kind: 'no-article' }
	| { readonly kind: 'not-english' }
	| { readonly kind: 'problem'; readonly problem: string };

interface Props {
	state: PageState;
	onMark(): void;
	onUnmark(): void;
}

/** The state of the page, each with one next step. */
export function PageLine({ state, onMark, onUnmark }: Props) {
	const { title, next } = wording(state);
	return (
		<section class={`pageline ${state.kind}`} aria-label="This page">
			<p role="status">
				<strong>{title}</strong>
				{next && <span class="quiet"> {next}</span>}
			</p>
			{state.kind === 'marked' && state.phrases > 0 && (
				<button type="button" class="plain" onClick={onUnmark}>
					Remove marks
				</button>
			)}
			{state.kind === 'marks-off' && (
				<button type="button" class="plain" onClick={onMark}>
					Mark again
				</button>
			)}
		</section>
	);
}

function wording(state: PageState): { title: string; next: string | null } {
	switch (state.kind) {
		case 'reading':
			return { title: 'Reading this page…', next: null };
		case 'marked':
			return state.phrases === 0
				? { title: 'No loaded phrase found.', next: 'Compare below what others call the same actors.' }
				: {
						title: `${state.phrases} ${state.phrases === 1 ? 'phrase' : 'phrases'} marked`,
						next: 'Point at one to see why.',
					};
		case 'marks-off':
			return { title: 'Marks removed', next: null };
		case 'no-article':
			return { title: 'No article here.', next: 'Open a single news story, or search below.' };
		case 'not-english':
			return { title: 'English only so far.', next: 'Nothing is marked here; search below.' };
		case 'problem':
			return { title: 'Cannot read this page.', next: state.problem };
	}
}
