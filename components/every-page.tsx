/** Switches marking on every news page on and off. The click asks the browser for permission. */
export function EveryPage({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) {
	return (
		<label class="toggle">
			<input
				type="checkbox"
				checked={isOn}
				onChange={(event) => {
					const wanted = event.currentTarget.checked;
					// Shows what is granted, not what was asked for.
					event.currentTarget.checked = isOn;
					onChange(wanted);
				}}
			/>
			<span>
				Mark every news page
				<span class="hint">
					{isOn ? 'On. Switched off, only when you click.' : 'Now only when you click. Your browser will ask first.'}
				</span>
			</span>
		</label>
	);
}
