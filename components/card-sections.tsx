import type { ComponentChildren } from 'preact';
import type { Finding } from '../lib/core/analysis';
import type { HouseRule } from '../lib/core/facts/fact';
import { attributingHouses } from '../lib/core/facts/find-facts';
import type { Rung } from '../lib/core/facts/ladder';
import type { Calls } from '../lib/core/sources/calls';
import { listed, VOICE_WORDS } from '../lib/core/sources/wording';

/** Labels shown of one source; the popup has them all. */
const MAX_LABELS = 3;

export const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
	<section>
		<h2>{title}</h2>
		{children}
	</section>
);

/** Which newsrooms would name whose word it is. */
export function Attributing({ rules }: { rules: readonly HouseRule[] }) {
	const houses = attributingHouses(rules);
	return houses.length > 0 ? <p class="attributing">{listed(houses)} would attribute this.</p> : null;
}

/** What other sources call the actor, and whose words each label is there: told by the chip's outline and a word. */
export function Elsewhere({ actor, elsewhere }: { actor: string; elsewhere: readonly Calls[] }) {
	if (!elsewhere.length)
		return (
			<Section title="Aimed at">
				<p>{actor}</p>
			</Section>
		);
	return (
		<Section title={`Elsewhere ${actor} is called`}>
			<dl>
				{elsewhere.map(({ source, labels }) => (
					<div key={source}>
						<dt>{source}</dt>
						<dd>
							<ul class="chips">
								{labels.slice(0, MAX_LABELS).map(({ label, voice }) => (
									<li key={label + voice} class={`chip ${voice}`} title={VOICE_WORDS[voice]}>
										<bdi class="text">{label}</bdi>{' '}
										<span class={voice === 'own' ? 'unseen' : 'voice'}>{VOICE_WORDS[voice]}</span>
									</li>
								))}
							</ul>
						</dd>
					</div>
				))}
			</dl>
		</Section>
	);
}

/** Other words for it from mild to strong, with who uses each; the last is the one that stands here. */
export function Ladder({ finding, rungs }: { finding: Finding; rungs: readonly Rung[] }) {
	if (!finding.alternatives.length) return null;
	return (
		<Section title={finding.word === finding.text ? 'Other words for it' : `Other words for “${finding.word}”`}>
			<ol class="ladder">
				{rungs.length > 0
					? rungs.map((rung) => (
							<li key={rung.word} class={rung.isHere ? 'here' : ''}>
								<span class="word">{rung.word}</span> <span class="who">{whoUses(rung)}</span>
							</li>
						))
					: finding.alternatives.map((word) => (
							<li key={word}>
								<span class="word">{word}</span>
							</li>
						))}
			</ol>
		</Section>
	);
}

function whoUses({ isHere, sources, houses }: Rung): string {
	const users = [
		...(isHere ? ['here'] : []),
		...sources.map(({ source, own }) => (own ? source : `${source}, quoting`)),
		...houses.map((house) => `${house} style`),
	];
	return users.join(' · ');
}
