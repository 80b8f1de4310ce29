import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { EpithetTables } from './epithet-fit';
import { type Choice, type Found, latest, type Seen, seenIn } from './salience';
import { mostSpokenOf, topicBefore } from './topic';
import { local } from './unlisted';
import { isRole, type ReferenceTable } from './words';

/** How many sentences back where the text has called somebody a judge. */
const ROLE_REACH = 3;
const SAYS_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
	['man', 'he'],
	['father', 'he'],
	['brother', 'he'],
	['son', 'he'],
	['husband', 'he'],
	['businessman', 'he'],
	['woman', 'she'],
	['mother', 'she'],
	['sister', 'she'],
	['daughter', 'she'],
	['wife', 'she'],
	['businesswoman', 'she'],
]);

const FEMALE = /^(woman|female|lady)$|.{3}woman$|^(actress|heroine|queen|princess|duchess|hostess)$/;

/**
 * "The former judge", "the San Francisco philanthropist": a role that is said of nobody named beside it stands for the
 * person whom the text has called that, or else for the one it speaks of just before, or is about; null where there are
 * several, or none.
 */
export function personOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	{ roles, table }: EpithetTables,
): Found | null {
	const head = tokens[phrase.head]!;
	if (!standsAlone(tokens, phrase, table)) return null;
	const found = (choice: Choice | null): Found | null =>
		choice && { at: phrase, actor: choice.one.actor, form: 'epithet', event: null, confidence: choice.confidence };
	const gender = genderIn(tokens, phrase);
	const isPerson = ({ actor }: Seen) => actor.kind === 'person' && !(gender && actor.gender && actor.gender !== gender);
	// "Ada Brook: The former judge …"
	const colon = tokens[phrase.first - 1]?.text === ':' ? phrase.first - 1 : -1;
	const introduced = seenIn(seen, sentence).findLast((one) => one.last === colon && isPerson(one));
	if (introduced) return found({ one: introduced, confidence: 1 });
	const hasRole = (one: Seen) => roles.get(one.actor.id)?.has(head.lemma) ?? false;
	const called = latest(seen, sentence, ROLE_REACH, hasRole, 'epithet');
	if (called) return found(called);
	const topic = saysMore(tokens, phrase, table) ? topicBefore(tokens, seen, sentence, isPerson) : null;
	const isNoOffice = isDressed(tokens, phrase, table);
	return found(topic ?? (isNoOffice ? mostSpokenOf(tokens, seen, sentence, isPerson) : null));
}

/** What a phrase says of a person's gender: "the businesswoman", "the first woman nominee". */
const genderIn = (tokens: readonly Token[], { core, head }: NounPhrase): 'he' | 'she' | undefined =>
	SAYS_GENDER.get(tokens[head]!.lemma) ??
	(tokens.slice(core, head + 1).some(({ lower }) => FEMALE.test(lower)) ? 'she' : undefined);

/** Whether more than a plain word or a name tells of a role; "the leader of Boko Haram" is whoever leads it, not whoever was named last. */
function saysMore(tokens: readonly Token[], { core, head, last }: NounPhrase, table: ReferenceTable): boolean {
	const goesOn = tokens[last]?.lower === 'of';
	if (goesOn && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) return false;
	if (head === core) return goesOn;
	return !tokens.slice(core, head).every(({ lower, pos }) => table.plainAdjectives.has(lower) || pos === 'PROPN');
}

/** Whether "the" and a role stand by themselves: no name beside them, nothing behind them that tells another from others. */
function standsAlone(tokens: readonly Token[], phrase: NounPhrase, table: ReferenceTable): boolean {
	const head = tokens[phrase.head]!;
	const definite = tokens[phrase.first]!.lower === 'the' && head.lower === head.lemma;
	if (!definite || phrase.owner || head.pos === 'PROPN' || !isRole(table, head) || /^(home|capital)$/.test(head.lemma))
		return false;
	// "The former judge Ada Brook", "the judge, Ada Brook," and "the judge's": a name or somebody else follows.
	// So does it in "the first secretary of state, Ada Brook".
	const end = tokens[phrase.last]?.lower === 'of' ? phrase.last + 2 : phrase.last;
	const next = tokens[end]?.text === ',' ? end + 1 : end;
	if (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) return false;
	// "The lawyer who raised alarms" is told from others by what follows.
	if (/^(who|whose|that)$/.test(tokens[phrase.last]?.lower ?? '')) return false;
	// "Becoming the next president", "as the new judge": an office to be had, or held by anybody.
	return !/^(become|be|as|like)$/.test(tokens[phrase.first - 1]?.lemma ?? '');
}

/** Whether more than its order or its name tells of a role that is no office: an ambassador or a judge may be any other. */
const isDressed = (
	tokens: readonly Token[],
	{ core, head, last }: NounPhrase,
	{ plainAdjectives, titles }: ReferenceTable,
): boolean =>
	tokens[last]?.lower !== 'of' &&
	!titles.has(tokens[head]!.lower) &&
	tokens.slice(core, head).some(({ lower, pos }) => /^(ADJ|PROPN|VERB)$/.test(pos) && !plainAdjectives.has(lower));

/** "Oman's foreign minister": whoever holds an office and is not named beside it is a person of this text. */
export function officeHolder(
	{ text, tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	table: ReferenceTable,
): Found | null {
	const head = tokens[phrase.head]!;
	const owner =
		phrase.owner && seenIn(seen, sentence).findLast((one) => one.last === phrase.owner!.last && one.form === 'name');
	if (!owner || head.lower !== head.lemma || head.pos === 'PROPN' || !table.roles.has(head.lemma)) return null;
	const next = /^[,(]$/.test(tokens[phrase.last]?.text ?? '') ? phrase.last + 1 : phrase.last;
	if (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) return null;
	const name = text.slice(tokens[owner.first]!.start, tokens[phrase.last - 1]!.end);
	const actor = local(name, 'person', null);
	return { at: { first: owner.first, last: phrase.last }, actor, form: 'apposition', event: null, confidence: 1 };
}
