export const Chevron = ({ points }: { points: string }) => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<polyline points={points} />
	</svg>
);

export const Cross = () => (
	<svg viewBox="0 0 16 16" aria-hidden="true">
		<path d="M4 4l8 8M12 4l-8 8" />
	</svg>
);
