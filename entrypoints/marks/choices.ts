import { siteName } from '../../lib/browser/address';
import type { Settings } from '../../lib/browser/settings';
import { MODEL_RULE } from '../../lib/core/analysis';
import { hiddenAs, isFinding, type Marked } from '../../lib/core/marked';
import { NOTE_TEXTS } from '../../lib/core/notes/note-text';

/** Something the reader chooses on a card: what it says once it is done, and how the settings change by it and back. */
export interface Choice {
	readonly says: string;
	readonly change: (settings: Settings) => Partial<Settings>;
	readonly back: (settings: Settings) => Partial<Settings>;
}

/** Mark this, and what is hidden with it, on no page. */
export function hiding(marked: Marked): Choice {
	const as = hiddenAs(marked);
	const text = isFinding(marked) ? marked.text : NOTE_TEXTS[marked.kind].name;
	return {
		says: `${hiddenWords(marked)} hidden on every page.`,
		change: ({ hidden }) => ({ hidden: [...hidden.filter((one) => one.as !== as), { as, text }] }),
		back: ({ hidden }) => ({ hidden: hidden.filter((one) => one.as !== as) }),
	};
}

/** Mark nothing on a site. */
export const switchingOff = (site: string): Choice => ({
	says: `Nothing is marked on ${siteName(site)} from now on.`,
	change: ({ sitesOff }) => ({ sitesOff: [...sitesOff.filter((one) => one !== site), site] }),
	back: ({ sitesOff }) => ({ sitesOff: sitesOff.filter((one) => one !== site) }),
});

/** What goes with something that is hidden, as the subject of a sentence with its verb. */
function hiddenWords(marked: Marked): string {
	if (!isFinding(marked)) return 'Acts told without a doer are';
	return `“${marked.text}” ${marked.rule === MODEL_RULE ? 'is' : 'and its like are'}`;
}
