import { findBrowser } from '../../scripts/browser';
import { buildExtension } from '../../scripts/build';

/** Once, before the first test: both builds, and a browser to run them in. */
export function setup(): void {
	findBrowser();
	buildExtension('chrome', 'production');
	buildExtension('chrome', 'everywhere');
}
