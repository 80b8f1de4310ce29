import { isRole } from '../actors/words';
import { isWeekday } from '../text/calendar';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';
import type { LabelClause } from './clause';

/** What happens. */
const EVENTS =
	/^(affair|arrest|assassination|ban|bombing|boycott|ceasefire|clash|coup|crackdown|cut|deal|debate|deployment|drill|election|embargo|episode|exercise|explosion|fight|hearing|incident|inquiry|interview|investigation|killing|lawsuit|lockdown|massacre|meeting|merger|mission|murder|operation|outbreak|probe|prosecution|protest|purge|push|raid|referendum|riot|rollout|scandal|shooting|shutdown|stunt|summit|takeover|talk|tariff|trial|unrest|uprising|violence)$/;
/** What is written, laid down or held. */
const TEXTS =
	/^(account|act|agenda|agreement|amendment|article|assessment|ad|appeal|bill|brief|budget|charge|code|column|complaint|conclusion|constitution|document|dossier|editorial|essay|figure|finding|guideline|indictment|law|lawsuit|legislation|letter|manifesto|measure|memo|memorandum|motion|narrative|notion|number|op-ed|package|pact|petition|platform|poll|post|premise|principle|provision|question|reasoning|regulation|report|resolution|rule|score|slogan|statute|statistic|story|study|survey|theory|treaty|video)$/;
/** Many people together, by no name of their own. */
const GROUPS =
	/^(audience|bloc|caravan|convoy|crew|crowd|delegation|electorate|elite|establishment|faction|flotilla|jury|leadership|media|mob|movement|opposition|panel|police|press|public|squad)$/;
/** Words before a noun that only tell which of its kind is meant. */
const POINTING = /^(latest|last|first|second|third|new|entire|whole|very|same|current|recent|proposed|final|ongoing)$/;

/** What without a word beside it only takes up what was told before. */
const VAGUE =
	/^(action|case|choice|cut|development|episode|exercise|figure|fight|measure|move|number|operation|push|question|step|talk|work)$/;

/** Whose possessive tells when something was. */
const WHEN = /^(today|yesterday|week|month|year|night)$/;

/** An event, a plan, a document or a statement that the text points at. */
export interface Affair extends TokenRange {
	/** Index of the first token that does more than point at it: "jobs report" of "the latest jobs report". */
	readonly core: number;
}

/**
 * What a phrase with "the", "this" or "that" speaks of, where it is something done, said or written; null where it is
 * anything else, or somebody's by a possessive.
 *
 * @param isTold - What hangs on the phrase tells which one is meant.
 */
export function affairOf(
	{ doc, words }: LabelClause,
	{ first, core, head, last, owner }: NounPhrase,
	isTold: boolean,
): Affair | null {
	const { tokens } = doc;
	// "Wednesday's order", "last week's ruling"
	const when = owner ? tokens[owner.head]!.lower : '';
	const isDated = isWeekday(when) || WHEN.test(when);
	if (isPossessiveMark(tokens[last]) || (owner ? !isDated : !/^(the|this|that)$/.test(tokens[first]!.lower)))
		return null;
	const { lemma, pos } = tokens[head]!;
	const isKind = EVENTS.test(lemma) || TEXTS.test(lemma) || words.acts.has(lemma) || words.utterances.has(lemma);
	if ((!isKind && !isGroup({ doc, words }, head)) || pos === 'PROPN') return null;
	const from = pastPointing(tokens, core, head);
	if (owner) return { first: owner.first, last, core: owner.core };
	return !isTold && from === head && VAGUE.test(lemma) ? null : { first, last, core: from };
}

/** "The media", "the strategists": people together, or several of a role. */
function isGroup({ doc: { tokens }, words }: Pick<LabelClause, 'doc' | 'words'>, head: number): boolean {
	const { lemma, lower } = tokens[head]!;
	return (
		GROUPS.test(lemma) || GROUPS.test(lower) || (lower !== lemma && lower.endsWith('s') && isRole(words, tokens[head]))
	);
}

function pastPointing(tokens: readonly Token[], core: number, head: number): number {
	let from = core;
	while (from < head && POINTING.test(tokens[from]!.lower)) from++;
	return from;
}
