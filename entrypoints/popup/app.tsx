import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ActorSearch } from '../../components/actor-search';
import { EveryPage } from '../../components/every-page';
import { PageLine, type PageState } from '../../components/page-line';
import { SourceRow } from '../../components/source-row';
import { VoiceSwitch } from '../../components/voice-switch';
import type { KeptPage } from '../../lib/browser/pages';
import { EVERY_PAGE } from '../../lib/browser/registration';
import type { Actor } from '../../lib/core/actors/actor';
import { searchableActors } from '../../lib/core/actors/search';
import { actorsOf, compareSources, type VoiceChoice } from '../../lib/core/sources/compare';
import { excerptAt, findUses } from '../../lib/core/sources/evidence';
import { makeProfile, type Profile, type ProfileLabel } from '../../lib/core/sources/profile';
import { followPage, isCurrent, markPage, stateOf, type Tab, unmarkPage } from './page';

interface Props {
	tab: Tab;
	/** What was known when the popup opened. */
	first: { profiles: readonly Profile[]; page: KeptPage | null; everyPage: boolean };
	gazetteer: readonly Actor[];
}

export function App({ tab, first, gazetteer }: Props) {
	const { page, state, setState } = usePage(tab, first.page);
	const [chosen, setChosen] = useState<string | null>(null);
	const [voices, setVoices] = useState<VoiceChoice>('all');
	const [everyPage, setEveryPage] = useState(first.everyPage);

	const pageProfile = useMemo(() => page && profileOfPage(page), [page]);
	const profiles = pageProfile ? [pageProfile, ...first.profiles] : first.profiles;
	const actors = useMemo(() => searchableActors(actorsOf(profiles), gazetteer), [pageProfile, gazetteer]);
	const shown = chosen ?? mostLabelled(pageProfile, first.profiles);
	const name = actors.find(({ actor }) => actor === shown)?.name ?? '';

	const excerptsOf = (label: ProfileLabel) =>
		page?.analysis && shown ? findUses(page.analysis, shown, label).map((use) => excerptAt(page.text, use)) : null;
	const askEveryPage = async (isOn: boolean) => {
		const origins = [EVERY_PAGE];
		const changed = await (isOn ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins }));
		if (changed) setEveryPage(isOn);
	};
	const mark = async () => {
		const problem = await markPage(tab);
		if (problem) setState({ kind: 'problem', problem });
	};

	return (
		<main>
			<header>
				<h1>
					<img src="/icon/48.png" width="24" height="24" alt="Framelight" />
				</h1>
				<PageLine state={state} onMark={mark} onUnmark={() => unmarkPage(tab)} />
			</header>
			<ActorSearch actors={actors} name={name} onChoose={setChosen} />
			<VoiceSwitch value={voices} onChange={setVoices} />
			<div class="scroll">
				<ul class="sources">
					{shown &&
						compareSources(profiles, shown, voices).map((row) => (
							<SourceRow
								key={`${row.source.id} ${shown}`}
								row={row}
								actorName={name}
								voices={voices}
								excerptsOf={row.source.kind === 'page' ? excerptsOf : () => null}
							/>
						))}
				</ul>
				<footer>
					<EveryPage isOn={everyPage} onChange={askEveryPage} />
					<p class="quiet">{restsOn(first.profiles.length)}</p>
				</footer>
			</div>
		</main>
	);
}

/** The record of the page at hand, null until there is one, and what to say of the page. */
function usePage(tab: Tab, known: KeptPage | null) {
	const current = isCurrent(known, tab) ? known : null;
	const [page, setPage] = useState(current);
	const [state, setState] = useState<PageState>(current ? stateOf(current) : { kind: 'reading' });
	useEffect(() => {
		const onPage = (found: KeptPage) => {
			setPage(found);
			setState(stateOf(found));
		};
		return followPage(tab, known, onPage, (problem) => setState({ kind: 'problem', problem }));
	}, []);
	return { page, state, setState };
}

/** What the page calls its actors; null where the page was not read. */
function profileOfPage({ title, text, analysis }: KeptPage): Profile | null {
	const source = {
		id: 'page',
		name: 'This page',
		kind: 'page',
		byline: null,
		published: null,
		note: title || null,
	} as const;
	return analysis && makeProfile(source, text, analysis);
}

/** The actor this page labels most, else the one the other sources label most; null where there is none. */
function mostLabelled(page: Profile | null, profiles: readonly Profile[]): string | null {
	const [ofPage] = page ? actorsOf([page]) : [];
	return (ofPage && ofPage.labels > 0 ? ofPage : actorsOf(profiles)[0])?.actor ?? null;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];

const restsOn = (sources: number): string =>
	`The comparison rests on ${NUMBERS[sources] ?? sources} articles on one event. What is found can be wrong, and a page without marks is not thereby neutral.`;
