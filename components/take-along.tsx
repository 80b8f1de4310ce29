import { useState } from 'preact/hooks';
import { type ExportForm, WRITERS } from '../lib/core/export/write-comparison';

/** Copies the comparison; says whether that went well. */
export function TakeAlong({ onCopy }: { onCopy(form: ExportForm): Promise<boolean> }) {
	const [said, setSaid] = useState('');
	const copy = async (form: ExportForm) => {
		const went = await onCopy(form);
		setSaid(went ? `Copied as ${WRITERS[form].name}.` : 'The browser did not allow copying. Click here and try again.');
	};
	return (
		<section class="take" aria-label="Copy this comparison">
			<span class="quiet">Copy as</span>
			{(Object.keys(WRITERS) as ExportForm[]).map((form) => (
				<button key={form} type="button" class="plain" onClick={() => copy(form)}>
					{WRITERS[form].name}
				</button>
			))}
			<span role="status" class="quiet">
				{said}
			</span>
		</section>
	);
}
