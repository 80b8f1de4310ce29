import type { ProfileLabel } from '../lib/core/sources/profile';
import { POLARITY_WORDS, times, VOICE_WORDS } from '../lib/core/sources/wording';
import { PolaritySign } from './polarity-bar';

interface Props {
	label: ProfileLabel;
	isOpen: boolean;
	/** Id of the evidence it opens. */
	evidenceId: string;
	onToggle(): void;
}

/**
 * One label: sign and tint for polarity, outline and word for voice, "×2" for how often. A denied one has no polarity
 * and is struck through. Opens its evidence.
 */
export function LabelChip({ label: { label, polarity, voice, negated, count }, isOpen, evidenceId, onToggle }: Props) {
	const what = negated ? 'denied' : POLARITY_WORDS[polarity];
	return (
		<button
			type="button"
			class={`chip ${negated ? 'denied' : polarity} ${voice}`}
			aria-expanded={isOpen}
			aria-controls={isOpen ? evidenceId : undefined}
			title={`${times(count)}, ${what}, ${VOICE_WORDS[voice]}`}
			onClick={onToggle}
		>
			{!negated && <PolaritySign polarity={polarity} />}
			<bdi class="text">{label}</bdi>
			{count > 1 && <span class="count">×{count}</span>}
			<span class={voice === 'own' ? 'unseen' : 'voice'}>{VOICE_WORDS[voice]}</span>
			<span class="unseen">{what}</span>
		</button>
	);
}
