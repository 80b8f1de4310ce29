import type { Reference } from '../../actors/references';
import type { ReferenceTable } from '../../actors/words';
import { findNounPhrases, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { type Stretch, stretch, type TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import type { CueTable } from '../cues';
import { isTopic } from '../headlines';
import type { NamedAttribution } from '../voicing';
import { antecedentOf } from './antecedent';
import { titledName } from './titled-name';

/** What names are looked up in. */
export interface NamingTables {
	readonly cues: CueTable;
	readonly words: ReferenceTable;
}

/** Give every speaker the name a reader knows it by. */
export function nameSpeakers(
	doc: TextDoc,
	attributions: readonly RawAttribution[],
	references: readonly Reference[],
	tables: NamingTables,
): NamedAttribution[] {
	const isTag = (one: RawAttribution, i: number) =>
		isTopic(doc, one, attributions[i + 1], one.speaker ? within(references, one.speaker) : [], tables.cues);
	const spoken = attributions.filter((one, i) => !isTag(one, i));
	return spoken.map((attribution) => {
		const name = (words: Stretch | null | undefined) => {
			const speaker = words && antecedentOf(doc, words, tables.words);
			return speaker ? nameOf(doc, speaker, speakersIn(references, speaker), tables) : null;
		};
		return { ...attribution, name: name(attribution.speaker) ?? name(attribution.guess) };
	});
}

/**
 * The name of a speaker: whoever the head of its words refers to; for a document ("a Reuters report", "the group's
 * statement") whoever it is of; else the words themselves up to the first comma, without their article and possessive. Null for a
 * pronoun that stands for nobody known.
 */
function nameOf(
	doc: TextDoc,
	speaker: Stretch,
	inside: readonly Reference[],
	{ cues, words }: NamingTables,
): string | null {
	const { tokens } = doc;
	if (speaker.last - speaker.first === 1 && tokens[speaker.first]!.pos === 'PRON') return inside[0]?.actor.name ?? null;
	// "Many who voted for Brook" are not Brook.
	const relative = tokens.slice(speaker.first + 1, speaker.last).find(({ lower }) => lower === 'who');
	const phrases = findNounPhrases(doc, { first: speaker.first, last: relative?.index ?? speaker.last });
	const owned = phrases.findIndex((phrase, i) => phrases[i + 1]?.owner !== phrase);
	const phrase = phrases[owned];
	const head = phrase ? tokens[phrase.head]! : null;
	const speaks =
		head && inside.filter((one) => one.first <= head.index && head.index < one.last).sort((a, b) => b.last - a.last)[0];
	const holder = titledName(doc, speaker, inside, words);
	if (holder) return holder;
	const some = phrase !== undefined && isSome(doc, phrase);
	if (speaks && !some) return jointly(doc, speaker, inside) ?? speaks.actor.name;
	const author =
		head &&
		(cues.documents.has(head.lemma) || words.utterances.has(head.lemma)) &&
		inside.find((one) => one.first < head.index || !isSpokenOf(doc, one.first));
	if (author) return author.actor.name;
	const comma = tokens.slice(speaker.first, speaker.last).findIndex((token) => /^[,(—]$/.test(token.text));
	const end = comma > 0 ? speaker.first + comma : speaker.last;
	const last = isPossessiveMark(tokens[end - 1]) ? end - 1 : end;
	const isArticle = tokens[speaker.first]!.pos === 'DET' && !(speaks && some);
	const first = isArticle && last - speaker.first > 1 ? speaker.first + 1 : speaker.first;
	const name = stretch(tokens, { first, last });
	return doc.text.slice(name.start, name.end);
}

/** "Some Democrats", "a few influential Tories" are not their whole party. */
const isSome = ({ tokens }: TextDoc, { first, head }: NounPhrase): boolean => {
	const [one, two] = tokens.slice(first, head);
	const amount = one?.lower === 'a' ? two : one;
	return amount !== undefined && (amount.pos === 'NUM' || /^(some|few|several|many|other|certain)$/.test(amount.lower));
};

/** "A report on Brook", "speeches about Norway": whom words are about does not speak them. */
const isSpokenOf = ({ tokens }: TextDoc, first: number): boolean => {
	const link = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
	return /^(about|on|into|against|to|over|regarding|concerning|and|in|at|across|among)$/.test(link?.lower ?? '');
};

/** "Norway and Sweden", "Norway, Sweden and Adam Brook": the names of all who speak together; null where the words hold more than that. */
function jointly({ tokens }: TextDoc, { first, last }: Stretch, inside: readonly Reference[]): string | null {
	let at = first;
	for (const one of inside) {
		while (/^(,|and|both)$/.test(tokens[at]?.lower ?? '')) at++;
		if (one.first !== at) return null;
		at = one.last;
	}
	const names = [...new Set(inside.map(({ actor }) => actor.name))];
	if (at !== last || names.length < 2 || tokens[inside.at(-1)!.first - 1]?.lower !== 'and') return null;
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What nobody has ever heard speak. */
const MUTE = /^(agreement|place)$/;
const BODY = /^(organization|party|armed-group|government)$/;
/** How far back a body that speaks is looked for behind "they stated", in references. */
const BODY_REACH = 12;

/** The references inside a speaker; for a pronoun that was taken for a treaty or a place, the body named last before it. */
function speakersIn(references: readonly Reference[], speaker: Stretch): Reference[] {
	const inside = within(references, speaker);
	const [pronoun] = inside;
	if (pronoun?.form !== 'pronoun' || !MUTE.test(pronoun.actor.kind)) return inside;
	const at = references.indexOf(pronoun);
	const body = references
		.slice(Math.max(0, at - BODY_REACH), at)
		.findLast(({ form, actor }) => form === 'name' && BODY.test(actor.kind));
	return body ? [body] : [];
}

/** The references inside a stretch; both in reading order. */
function within(references: readonly Reference[], { first, last }: Stretch): Reference[] {
	let low = 0;
	let high = references.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (references[middle]!.first < first) low = middle + 1;
		else high = middle;
	}
	const found: Reference[] = [];
	for (let i = low; i < references.length && references[i]!.first < last; i++) {
		const { last: end, form, actor } = references[i]!;
		// A thing says nothing: whose it is does.
		if (end <= last && form !== 'adjective' && !actor.id.startsWith('thing:')) found.push(references[i]!);
	}
	return found;
}
