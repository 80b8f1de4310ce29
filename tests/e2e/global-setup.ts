import { findBrowser, findFirefox } from '../../scripts/browser';
import { buildExtension } from '../../scripts/build';

/** Once, before the first test: all builds, and a browser to run them in. */
export function setup(): void {
	findBrowser();
	buildExtension('chrome', 'production');
	buildExtension('chrome', 'everywhere');
	if (!findFirefox()) return;
	buildExtension('firefox', 'production');
	buildExtension('firefox', 'everywhere');
}
