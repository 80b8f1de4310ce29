import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EVERY_PAGE } from '../../lib/browser/registration';
import { changeSettings, NOT_SAVED, onSettings, type Settings } from '../../lib/browser/settings';

/** The reader's settings, kept up to date, the way to change them, and a sentence where that failed, else null. */
export function useSettings(first: Settings) {
	const [settings, setSettings] = useState(first);
	useEffect(() => onSettings(setSettings), []);
	const [problem, setProblem] = useState<string | null>(null);
	const change = async (how: (settings: Settings) => Partial<Settings>) => {
		try {
			setSettings(await changeSettings(how));
			setProblem(null);
		} catch {
			setProblem(NOT_SAVED);
		}
	};
	return [settings, change, problem] as const;
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
