import { expect, test } from 'vitest';
import type { Actor, ActorKind } from '../../../lib/core/actors/actor';
import { indexActors } from '../../../lib/core/actors/gazetteer';
import { analyse } from '../../../lib/core/analyse';
import { loadTables } from '../../../lib/data/tables';

/** Two actors that differ in nothing but their names. */
const listed = (name: string, kind: ActorKind): Actor => ({
	id: name.toLowerCase(),
	name,
	kind,
	aliases: [],
	examples: { match: [] },
});

const TOLD = [
	'X is a victim.',
	'X is a liar.',
	'The minister called X a terrorist organization.',
	'X is corrupt.',
	'The court accused X of war crimes.',
	'The judge accused X of incitement.',
	'X massacred civilians. X kidnapped a teacher.',
	'X invaded the island. X annexed the coast.',
	'X brokered a truce. X called for calm.',
	'X rescued the hostages. X protected civilians.',
	'X was bombed. The invasion of X shocked everyone.',
	'X jailed journalists. X silenced critics.',
	'X sabotaged the talks. X undermined the peace process.',
	'X spread disinformation. X misled the public.',
	'X incited violence. X stoked tensions.',
];

test.each([
	{ one: listed('Israel', 'state'), other: listed('Hamas', 'armed-group') },
	{ one: listed('Russia', 'state'), other: listed('Ukraine', 'state') },
	{ one: listed('Police', 'organization'), other: listed('Protesters', 'people') },
	{ one: listed('Democrats', 'party'), other: listed('Republicans', 'party') },
])('the same words give the same roles to $one.name and $other.name', ({ one, other }) => {
	const tables = { ...loadTables(), gazetteer: indexActors([one, other]) };
	const rolesOf = (text: string, name: string) =>
		analyse(text.replaceAll('X', name), tables).roles.map(({ role, evidence }) => [role, evidence.length]);
	for (const text of TOLD) {
		const roles = rolesOf(text, one.name);
		expect(roles, text).not.toEqual([]);
		expect(rolesOf(text, other.name), text).toEqual(roles);
	}
});
