import type { Designation, DesignationKind } from './fact';

/** What a designation says of the actor, after the owner's name and a colon. */
export const DESIGNATION_TEXTS = {
	'terrorist-list': 'on its terrorist list',
	sanctions: 'under sanctions',
	'criminal-org': 'listed as a criminal organisation',
	ban: 'banned',
	resolution: 'called terrorist in a resolution or declaration, which is no list',
	'state-sponsor': 'listed as a state sponsor of terrorism',
	'not-listed': 'not on its terrorist list',
} as const satisfies Record<DesignationKind, string>;

/** What of the actor it means, and since when: "whole, since 8 Oct 1997". */
export function scopeAndDate({ kind, scope, part, since, seen, until }: Designation): string {
	const whole = kind === 'not-listed' ? '' : 'the whole';
	const what = scope === 'whole' ? whole : `only ${part}`;
	const when = !since
		? `as of ${dateText(seen!)}`
		: until
			? `from ${dateText(since)} until ${dateText(until)}`
			: `since ${dateText(since)}`;
	return [what, when].filter(Boolean).join(', ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "8 Oct 1997" of an ISO day, "Oct 1997" of a month, "1997" of a year. */
export function dateText(iso: string): string {
	const [year, month, day] = iso.split('-');
	return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
