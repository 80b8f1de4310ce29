import { Marking } from '../../components/marking';
import { PageLine } from '../../components/page-line';
import { isSiteOff, siteName, siteOf } from '../../lib/browser/address';
import type { KeptPage } from '../../lib/browser/pages';
import type { Settings } from '../../lib/browser/settings';
import type { Actor } from '../../lib/core/actors/actor';
import type { Profile } from '../../lib/core/sources/profile';
import { Compared } from './compared';
import { markPage, stateOf, type Tab, unmarkPage } from './page';
import { usePage } from './use-page';
import { useEveryPage, useSettings } from './use-settings';

interface Props {
	tab: Tab;
	/** What was known when the popup opened. */
	first: {
		profiles: readonly Profile[];
		/** Why these are the seeds alone, in a sentence; else null. */
		problem: string | null;
		page: KeptPage | null;
		everyPage: boolean;
		settings: Settings;
		/** The actor to open on, null for the one most labelled. */
		actor: string | null;
	};
	gazetteer: readonly Actor[];
}

export function App({ tab, first, gazetteer }: Props) {
	const [settings, change, notSaved] = useSettings(first.settings);
	const [everyPage, setEveryPage] = useEveryPage(first.everyPage);
	const url = tab.url ?? first.page?.url ?? '';
	const site = siteOf(url);
	const siteOn = !isSiteOff(settings, url);
	const { page, problem, setProblem } = usePage(tab, first.page, siteOn);
	const shown = siteOn ? page : null;

	const mark = async () => {
		const found = await markPage(tab);
		if (found) setProblem(found);
	};
	const setSite = (isOn: boolean) =>
		change(({ sitesOff }) => {
			const others = sitesOff.filter((off) => off !== site);
			return { sitesOff: isOn ? others : [...others, site] };
		});

	return (
		<main>
			<header>
				<h1>
					<img src="/icon/48.png" width="24" height="24" alt="Framelight" />
				</h1>
				<PageLine
					state={siteOn ? stateOf(tab, { page, problem }, settings) : { kind: 'site-off', site: siteName(site) }}
					onMark={mark}
					onUnmark={() => unmarkPage(tab)}
					onSiteOn={() => setSite(true)}
				/>
			</header>
			<Compared
				first={first.actor}
				page={shown}
				stored={first.profiles}
				problem={first.problem}
				gazetteer={gazetteer}
			/>
			<Marking
				site={siteName(site)}
				siteOn={siteOn}
				quiet={settings.quiet}
				mild={settings.mild}
				everyPage={everyPage}
				hidden={settings.hidden}
				showKey={settings.keys.show}
				problem={notSaved}
				onSite={setSite}
				onQuiet={(quiet) => change(() => ({ quiet }))}
				onMild={(mild) => change(() => ({ mild }))}
				onEveryPage={setEveryPage}
				onShowAgain={(names) => change(({ hidden }) => ({ hidden: hidden.filter(({ as }) => !names.includes(as)) }))}
			/>
		</main>
	);
}
