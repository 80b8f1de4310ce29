import { expect, test } from 'vitest';
import { type RegistrationApi, registerOnGranted } from '../../lib/browser/registration';

function fakeApi(
	origins: string[] | undefined,
	registered: string[] = [],
): RegistrationApi & { matches(): string[] | null } {
	let matches: string[] | null = registered.length > 0 ? registered : null;
	return {
		matches: () => matches,
		permissions: { getAll: async () => ({ origins }) },
		scripting: {
			getRegisteredContentScripts: async ({ ids }) => (matches ? ids.map((id) => ({ id })) : []),
			registerContentScripts: async ([script]) => {
				if (matches) throw new Error('Duplicate script ID');
				matches = script!.matches;
			},
			updateContentScripts: async ([script]) => {
				if (!matches) throw new Error('Nonexistent script ID');
				matches = script!.matches;
			},
			unregisterContentScripts: async () => {
				if (!matches) throw new Error('Nonexistent script ID');
				matches = null;
			},
		},
	};
}

const everywhere = ['*://*/*'];
const localhost = ['http://localhost/*'];

test.each([
	{ does: 'registers nothing without a grant', origins: [], registered: [], matches: null },
	{ does: 'registers nothing where origins are not even listed', origins: undefined, registered: [], matches: null },
	{ does: 'registers on what is granted', origins: everywhere, registered: [], matches: everywhere },
	{ does: 'follows a change of what is granted', origins: localhost, registered: everywhere, matches: localhost },
	{ does: 'keeps a registration that still fits', origins: everywhere, registered: everywhere, matches: everywhere },
	{ does: 'unregisters when the grant is gone', origins: [], registered: everywhere, matches: null },
])('registerOnGranted $does', async ({ origins, registered, matches }) => {
	const api = fakeApi(origins, registered);
	await registerOnGranted(api);
	expect(api.matches()).toEqual(matches);
});
