import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../build';

/** Where the screenshots go. */
export const OUT = join(ROOT, 'out', 'screenshots');

const THEMES = ['light', 'dark'] as const;

/**
 * Shoot a page as it stands, in light and dark: NAME-light.png and NAME-dark.png.
 *
 * @param settle - Called before each picture, when the theme is set.
 * @param restore - Called after each.
 */
export async function shoot(
	page: Page,
	name: string,
	settle: () => Promise<void>,
	restore = async () => {},
): Promise<void> {
	mkdirSync(OUT, { recursive: true });
	for (const theme of THEMES) {
		await page.emulateMediaFeatures([
			{ name: 'prefers-color-scheme', value: theme },
			{ name: 'prefers-reduced-motion', value: 'reduce' },
		]);
		await settle();
		await page.screenshot({ path: join(OUT, `${name}-${theme}.png`) });
		await restore();
	}
}
