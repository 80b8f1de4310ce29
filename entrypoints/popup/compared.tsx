import { useMemo, useState } from 'preact/hooks';
import { ActorSearch } from '../../components/actor-search';
import { SourceRow } from '../../components/source-row';
import { SourceTable, TableSwitch } from '../../components/source-table';
import { TakeAlong } from '../../components/take-along';
import { VoiceSwitch } from '../../components/voice-switch';
import type { KeptPage } from '../../lib/browser/pages';
import type { Actor } from '../../lib/core/actors/actor';
import { searchableActors } from '../../lib/core/actors/search';
import { type ExportForm, WRITERS } from '../../lib/core/export/write-comparison';
import { actorsOf, compareSources, type VoiceChoice } from '../../lib/core/sources/compare';
import { excerptAt, findUses, rolesOf } from '../../lib/core/sources/evidence';
import { makeProfile, type Profile, type ProfileLabel } from '../../lib/core/sources/profile';
import { LIMITS, restsOn } from '../../lib/core/sources/wording';
import type { Span } from '../../lib/core/text/span';
import { loadProfiles } from '../../lib/data/sources';

interface Props {
	/** The actor to open on, null for the one most labelled. */
	first: string | null;
	/** The page at hand, null where it was not read. */
	page: KeptPage | null;
	/** What the other sources call their actors. */
	stored: readonly Profile[];
	/** A sentence for the reader where there may be more of them, else null. */
	problem: string | null;
	gazetteer: readonly Actor[];
}

/** What the sources call one actor, with its evidence, as a list or a table. */
export function Compared({ first, page, stored, problem, gazetteer }: Props) {
	const [chosen, setChosen] = useState(first);
	const [voices, setVoices] = useState<VoiceChoice>('all');
	const [asTable, setAsTable] = useState(false);
	const ofPage = useMemo(() => page && profileOfPage(page), [page]);
	const profiles = useMemo(() => (ofPage ? [ofPage, ...stored] : stored), [ofPage, stored]);
	const actors = useMemo(() => searchableActors(actorsOf(profiles), gazetteer), [profiles, gazetteer]);
	const actor = chosen ?? mostLabelled(ofPage, stored);
	const name = actors.find((known) => known.actor === actor)?.name ?? '';
	const rows = actor ? compareSources(profiles, actor, voices) : [];
	const basis = restsOn(profiles, seedIds());
	const copy = (form: ExportForm) =>
		copyText(WRITERS[form].write({ actor: actor ?? '', name, voices, rows, restsOn: basis }));
	const knownOfPage = page && actor ? evidenceOf(page, actor, voices) : null;

	return (
		<>
			<ActorSearch actors={actors} name={name} onChoose={setChosen} />
			<div class="views">
				<VoiceSwitch value={voices} onChange={setVoices} />
				<TableSwitch isOn={asTable} onChange={setAsTable} />
			</div>
			<div class="scroll">
				{asTable ? (
					<SourceTable rows={rows} actorName={name} voices={voices} />
				) : (
					<ul class="sources">
						{rows.map((row) => (
							<SourceRow
								key={`${row.source.id} ${actor}`}
								row={row}
								actorName={name}
								voices={voices}
								{...((row.source.kind === 'page' && knownOfPage) || NOTHING_KEPT)}
							/>
						))}
					</ul>
				)}
				<footer>
					{problem && <p class="problem">{problem}</p>}
					<TakeAlong onCopy={copy} />
					<p class="quiet">
						{basis} {LIMITS}
					</p>
				</footer>
			</div>
		</>
	);
}

/** Of other sources no sentence is kept. */
const NOTHING_KEPT = { roles: [], excerptsOf: () => null };

/** The articles that come with the extension. */
const seedIds = () => new Set(loadProfiles().map(({ id }) => id));

/** The sentences of the page that stand behind what is said of an actor. */
function evidenceOf({ text, analysis }: KeptPage, actor: string, voices: VoiceChoice) {
	if (!analysis) return null;
	const excerptOf = (span: Span) => excerptAt(text, analysis.sentences, span);
	const roles = rolesOf(analysis, actor, voices).map(({ role, evidence }) => ({
		role,
		evidence: evidence.map(({ words, voice, speaker }) => ({ voice, speaker, excerpt: excerptOf(words) })),
	}));
	const excerptsOf = (label: ProfileLabel) => findUses(analysis, actor, label).map(excerptOf);
	return { roles, excerptsOf };
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

/** Whether the browser let it. */
const copyText = (text: string): Promise<boolean> =>
	navigator.clipboard.writeText(text).then(
		() => true,
		() => false,
	);
