import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type SearchableActor, searchActors } from '../lib/core/actors/search';

/** More than this many are no help: typing on is. */
const LIMIT = 30;

interface Props {
	actors: readonly SearchableActor[];
	/** The name of the actor on show. */
	name: string;
	onChoose(actor: string): void;
}

/** Search box over all known actors: a combobox with a list, worked by arrows, Enter and Escape, or the mouse. */
export function ActorSearch({ actors, name, onChoose }: Props) {
	const [typed, setTyped] = useState<string | null>(null);
	const [active, setActive] = useState(0);
	const input = useRef<HTMLInputElement>(null);
	const list = useId();
	const found = typed === null ? [] : searchActors(actors, typed, LIMIT);
	const isOpen = typed !== null;
	const isListed = found.length > 0;

	const open = (text: string) => {
		setTyped(text);
		setActive(0);
	};
	const choose = (actor: SearchableActor | undefined) => {
		if (!actor) return;
		setTyped(null);
		onChoose(actor.actor);
	};
	// So that typing on replaces the name rather than adding to it.
	useLayoutEffect(() => {
		if (!isOpen && document.activeElement === input.current) input.current?.select();
	}, [isOpen]);
	const onKeyDown = (event: KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) {
			if (!isOpen) open('');
			else if (isListed) setActive((active + step + found.length) % found.length);
		} else if (event.key === 'Enter' && isOpen) choose(found[active]);
		else if (event.key === 'Escape' && isOpen) setTyped(null);
		else return;
		event.preventDefault();
	};

	return (
		<div class="search">
			<label for={`${list}-input`}>What sources call</label>
			<input
				ref={input}
				id={`${list}-input`}
				type="text"
				role="combobox"
				autocomplete="off"
				spellcheck={false}
				placeholder="Search people, countries, groups"
				aria-autocomplete="list"
				aria-expanded={isListed}
				aria-controls={list}
				aria-activedescendant={isOpen && found[active] ? `${list}-${active}` : undefined}
				value={typed ?? name}
				onFocus={(event) => event.currentTarget.select()}
				onClick={() => !isOpen && open('')}
				onInput={(event) => open(event.currentTarget.value)}
				onKeyDown={onKeyDown}
				onBlur={() => setTyped(null)}
			/>
			<Options id={list} found={found} active={active} onChoose={choose} />
			{/* Always there, so that a screen reader hears what comes into it. */}
			<p class="nobody" role="status">
				{isOpen && !isListed && 'Nobody known by that name in these sources.'}
			</p>
		</div>
	);
}

interface OptionsProps {
	id: string;
	found: readonly SearchableActor[];
	active: number;
	onChoose(actor: SearchableActor): void;
}

function Options({ id, found, active, onChoose }: OptionsProps) {
	return (
		<div id={id} role="listbox" aria-label="Actors" class="options" hidden={found.length === 0}>
			{found.map((actor, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox takes the keys and keeps the focus.
				<div
					key={actor.actor}
					ref={(element) => {
						if (index === active) element?.scrollIntoView({ block: 'nearest' });
					}}
					id={`${id}-${index}`}
					role="option"
					aria-selected={index === active}
					// Keeps the focus in the box, whose blur would close the list before the click arrives.
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => onChoose(actor)}
				>
					<span>{actor.name}</span>
					<span class="quiet">{howKnown(actor)}</span>
				</div>
			))}
		</div>
	);
}

function howKnown({ labels, mentions }: SearchableActor): string {
	if (labels > 0) return labels === 1 ? '1 label' : `${labels} labels`;
	return mentions > 0 ? 'named only' : 'in no source yet';
}
