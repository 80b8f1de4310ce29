import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../../lib/browser/registration';
import { changeSettings, onSettings, type Settings } from '../../lib/browser/settings';

/** The reader's settings, kept up to date, and the way to change them. */
export function useSettings(first: Settings) {
	const [settings, setSettings] = useState(first);
	useEffect(() => onSettings(setSettings), []);
	const change = async (how: (settings: Settings) => Partial<Settings>) => setSettings(await changeSettings(how));
	return [settings, change] as const;
}

/** Whether every news page is marked, and the way to change that, which asks the browser. */
export function useEveryPage(first: boolean) {
	const [isOn, setOn] = useState(first);
	const change = async (wanted: boolean) => {
		const origins = [EVERY_PAGE];
		const { permissions } = browser;
		if (await (wanted ? permissions.request({ origins }) : permissions.remove({ origins }))) setOn(wanted);
	};
	return [isOn, change] as const;
}
