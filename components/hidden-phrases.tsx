import type { Hidden } from '../lib/core/marked';

interface Props {
	/** At least one. */
	hidden: readonly Hidden[];
	onShowAgain(names: readonly string[]): void;
}

/** What was hidden from cards that have long been closed, and the way back for each. */
export const HiddenPhrases = ({ hidden, onShowAgain }: Props) => (
	<section class="hidden-phrases" aria-label="Hidden on every page">
		<p class="hint">Hidden on every page. Press one to mark it again.</p>
		<ul>
			{hidden.map(({ as, text }) => (
				<li key={as}>
					<button
						type="button"
						class="plain again"
						aria-label={`Mark “${text}” again`}
						onClick={() => onShowAgain([as])}
					>
						<bdi>{text}</bdi>
						<span aria-hidden="true">×</span>
					</button>
				</li>
			))}
		</ul>
		{hidden.length > 1 && (
			<button type="button" class="plain" onClick={() => onShowAgain(hidden.map(({ as }) => as))}>
				Mark all again
			</button>
		)}
	</section>
);
