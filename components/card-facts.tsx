import type { ComponentChildren } from 'preact';
import type { Designation, Fact, HouseRule } from '../lib/core/facts/fact';
import { isStale } from '../lib/core/facts/find-facts';
import { DESIGNATION_TEXTS, dateText, scopeAndDate } from '../lib/core/facts/wording';

/** What newsrooms ask of their own writers about these words. */
export function Rules({ rules, today }: { rules: readonly HouseRule[]; today: Date }) {
	if (!rules.length) return null;
	return (
		<Folded title={`What style guides say (${rules.length})`}>
			{rules.map((rule) => (
				<li key={rule.id}>
					<strong>{rule.house}</strong> ({dateText(rule.date)}): {rule.rule} <Origin fact={rule} today={today} />
				</li>
			))}
		</Folded>
	);
}

interface DesignationsProps {
	readonly actor: string;
	readonly designations: readonly Designation[];
	readonly today: Date;
}

/** Which states and bodies list the actor: never a verdict on the wording. */
export function Designations({ actor, designations, today }: DesignationsProps) {
	if (!designations.length) return null;
	return (
		<Folded title={`Who lists ${actor} as terrorist, and who does not (${designations.length})`}>
			{designations.map((one) => (
				<li key={one.id}>
					<strong>{one.owner}</strong>: {DESIGNATION_TEXTS[one.kind]} ({scopeAndDate(one)}).
					{one.instrument && ` ${one.instrument}.`}
					{one.note && ` ${one.note}`} <Origin fact={one} today={today} />
				</li>
			))}
		</Folded>
	);
}

const Folded = ({ title, children }: { title: string; children: ComponentChildren }) => (
	<details>
		<summary>{title}</summary>
		<ul class="facts">{children}</ul>
	</details>
);

/** Where a fact was read and when. */
function Origin({ fact, today }: { fact: Fact; today: Date }) {
	const { url, official, secondHand, checkedOn } = fact;
	return (
		<span class="origin">
			<Link url={url}>{secondHand ? `second-hand: ${hostOf(url)}` : hostOf(url)}</Link>
			{official && (
				<>
					{' · '}
					<Link url={official}>official page</Link>
				</>
			)}
			{' · '}
			{isStale(fact, today) ? (
				<em>last checked {dateText(checkedOn)}, over a year ago: it may have changed</em>
			) : (
				`checked ${dateText(checkedOn)}`
			)}
		</span>
	);
}

const Link = ({ url, children }: { url: string; children: string }) => (
	<a href={url} target="_blank" rel="noopener noreferrer">
		{children}
	</a>
);

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
