import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuildMode, buildExtension } from '../../scripts/build';

const manifest = (mode: BuildMode) =>
	JSON.parse(readFileSync(join(buildExtension('chrome', mode), 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the production build asks for no site at install', () => {
	const { host_permissions = [], content_scripts = [] } = manifest('production');
	expect({ host_permissions, content_scripts }).toEqual({ host_permissions: [], content_scripts: [] });
});

test('the build for tests of "on every page" differs in its host permission alone', () => {
	const { host_permissions, ...rest } = manifest('everywhere');
	expect(host_permissions).toEqual(['http://localhost/*']);
	expect(rest).toEqual(manifest('production'));
});
