interface Props {
	label: string;
	hint?: string;
	isOn: boolean;
	/** Told what the reader wants; the switch itself shows `isOn` until that changes. */
	onChange(isOn: boolean): void;
}

/** A switch with its name and, below it, what it does. */
export function Toggle({ label, hint, isOn, onChange }: Props) {
	return (
		<label class="toggle">
			<input
				type="checkbox"
				checked={isOn}
				onChange={(event) => {
					const wanted = event.currentTarget.checked;
					// Shows what is so, not what was asked for.
					event.currentTarget.checked = isOn;
					onChange(wanted);
				}}
			/>
			<span>
				<bdi>{label}</bdi>
				{hint && <span class="hint">{hint}</span>}
			</span>
		</label>
	);
}
