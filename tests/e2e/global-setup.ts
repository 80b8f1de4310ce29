import { buildExtension } from '../../scripts/build';
import { findBrowser, findFirefox } from '../../scripts/find-browser';

/** Once, before the first test: all builds, and a browser to run them in. */
export function setup(): void {
	findBrowser();
	buildExtension('chrome', 'production');
	buildExtension('chrome', 'everywhere');
	// Mozilla's linter reads this one, with or without Firefox.
	buildExtension('firefox', 'production');
	if (findFirefox()) buildExtension('firefox', 'everywhere');
}
