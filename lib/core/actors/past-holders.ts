import type { TextDoc, Token } from '../text/tokens';
import type { Reference } from './references';

const PAST = /^(former|ex|late|vice|then|past|onetime|deposed|ousted)$/;

/** How many words of an office are read before a name. */
const BEFORE = 5;

/** What is told of somebody's time, not of today: "a secretary under Brook", "since Brook". */
const TIME = /^(under|since|unlike)$/;

/** The offices that persons no longer hold, or never held alone, by actor; `*` stands for all. */
export type PastOffices = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whom the text calls a former or a vice president, or names only for the time when somebody else served: "the
 * president" is rather somebody else.
 */
export function pastOffices({ tokens }: TextDoc, names: readonly Reference[]): PastOffices {
	const past = new Map<string, Set<string>>();
	for (const { actor, form, first } of names) {
		if (form !== 'name' || actor.kind !== 'person') continue;
		for (const office of officesBefore(tokens, first))
			past.set(actor.id, (past.get(actor.id) ?? new Set<string>()).add(office));
	}
	return past;
}

/** The nouns between "former" and a name; `*` behind "under". */
function officesBefore(tokens: readonly Token[], first: number): string[] {
	const offices: string[] = [];
	for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
		const { lower, lemma, pos } = tokens[i]!;
		if (TIME.test(lower)) return ['*'];
		if (PAST.test(lower)) return offices;
		if (/^(NOUN|PROPN)$/.test(pos)) offices.push(lemma.toLowerCase());
		else if (pos !== 'ADJ') break;
	}
	return [];
}

/** Whether an office is one that an actor no longer holds. */
export const isPast = (past: PastOffices, id: string, office: string): boolean =>
	past.get(id)?.has('*') || past.get(id)?.has(office) || false;
