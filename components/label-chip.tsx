import type { ProfileLabel } from '../lib/core/sources/profile';
import { PolaritySign } from './polarity-bar';
import { labelText, POLARITY_WORDS, times, VOICE_WORDS } from './wording';

interface Props {
	label: ProfileLabel;
	isOpen: boolean;
	/** Id of the evidence it opens. */
	evidenceId: string;
	onToggle(): void;
}

/** One label: sign and tint for polarity, outline and word for voice, "×2" for how often. Opens its evidence. */
export function LabelChip({ label, isOpen, evidenceId, onToggle }: Props) {
	const { polarity, voice, count } = label;
	const about = `${times(count)}, ${POLARITY_WORDS[polarity]}, ${VOICE_WORDS[voice]}`;
	return (
		<button
			type="button"
			class={`chip ${polarity} ${voice}`}
			aria-expanded={isOpen}
			aria-controls={evidenceId}
			title={about}
			onClick={onToggle}
		>
			<PolaritySign polarity={polarity} />
			<span class="text">{labelText(label)}</span>
			{count > 1 && <span class="count">×{count}</span>}
			<span class={voice === 'own' ? 'unseen' : 'voice'}>{VOICE_WORDS[voice]}</span>
			<span class="unseen">{POLARITY_WORDS[polarity]}</span>
		</button>
	);
}
