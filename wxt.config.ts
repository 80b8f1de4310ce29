import { defineConfig } from 'wxt';

/** Extension pages may read the extension's own files and nothing else: this is the promise "nothing leaves the browser". */
const extensionPagesPolicy =
	"default-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Of the background's code, what goes into files of their own: Mozilla's linter, and so its store, takes none above 5 MB. */
const partOf = (path: string): string | undefined => /\/assets\/(lexicon|models)\//.exec(path)?.[1];

export default defineConfig({
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	manifestVersion: 3,
	hooks: {
		'vite:build:extendConfig': (entrypoints, config) => {
			// A script that is put into pages stays one file; the background can import others.
			if (!entrypoints.some(({ type }) => type === 'background')) return;
			Object.assign(config.build!.rollupOptions!.output!, { manualChunks: partOf });
		},
	},
	manifest: ({ browser, mode }) => ({
		name: 'Framelight',
		description:
			'Marks loaded phrases in the news, says whose words they are, and compares what sources call the same actors.',
		permissions: ['activeTab', 'scripting', 'storage'],
		optional_host_permissions: ['*://*/*'],
		// Nobody can answer a permission prompt in a headless test, so the mode "everywhere" grants localhost at install.
		...(mode === 'everywhere' ? { host_permissions: ['http://localhost/*'] } : {}),
		content_security_policy: { extension_pages: extensionPagesPolicy },
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'framelight@framelight.invalid',
							strict_min_version: '150.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '140' }),
	}),
});
