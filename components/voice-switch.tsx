import type { VoiceChoice } from '../lib/core/sources/compare';

const CHOICES: readonly { value: VoiceChoice; name: string }[] = [
	{ value: 'own', name: 'Own words' },
	{ value: 'others', name: 'Quoted and reported' },
	{ value: 'all', name: 'All' },
];

/** Whose words the rows show. */
export function VoiceSwitch({ value, onChange }: { value: VoiceChoice; onChange(value: VoiceChoice): void }) {
	return (
		<fieldset class="switch">
			<legend>Whose words to show</legend>
			{CHOICES.map((choice) => (
				<label key={choice.value}>
					<input
						type="radio"
						name="voices"
						value={choice.value}
						checked={choice.value === value}
						onChange={() => onChange(choice.value)}
					/>
					<span>{choice.name}</span>
				</label>
			))}
		</fieldset>
	);
}
