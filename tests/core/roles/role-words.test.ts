import { expect, test } from 'vitest';
import words from '../../../assets/cues/roles.json' with { type: 'json' };
import { MAIN_ROLES } from '../../../lib/core/roles/role';
import type { RoleCues, RoleWords } from '../../../lib/core/roles/role-words';

const roles = Object.entries((words satisfies RoleWords).roles) as [string, RoleCues][];

test('every role has its cues, in the order of the taxonomy', () =>
	expect(roles.map(([role]) => role)).toEqual(Object.keys(MAIN_ROLES)));

test.each(roles)('%s: cues are in lower case, without hyphens, each once', (_, cues) => {
	const { kinds: _kinds, does = [], ...lists } = cues;
	for (const list of [...Object.values(lists), ...does.map(({ verbs }) => verbs)]) {
		expect([...new Set(list)]).toEqual(list);
		for (const cue of list) expect(cue, `write "${cue}" in lower case, with spaces for hyphens`).toMatch(/^[a-z ']+$/);
	}
});

test.each(['names', 'traits', 'groups'] as const)('no word of %s speaks for two roles', (list) => {
	const all = roles.flatMap(([, cues]) => cues[list] ?? []);
	expect(all.filter((cue, i) => all.indexOf(cue) !== i)).toEqual([]);
});
