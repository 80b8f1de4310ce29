import type { TextDoc, Token, TokenRange } from '../text/tokens';
import { type WordSets, wordSets } from '../text/word-sets';
import type { NamingVerbs } from './namings/read-naming';

/**
 * Words that attribute, by what they do. `speech` verbs report words, `belief` verbs thoughts, `stance` verbs an
 * attitude to a thing (somebody else's, but no wording of theirs); `evidential` verbs attribute only to documents and
 * people who know (`sources`), otherwise they are the writer's own argument ("this proves that …").
 */
export interface CueWords {
	readonly speech: readonly string[];
	readonly belief: readonly string[];
	readonly stance: readonly string[];
	readonly evidential: readonly string[];
	/** Verbs that attribute only where a "that" or a quotation follows: "maintain relations" reports nothing. */
	readonly clausal: readonly string[];
	/** Verbs of how a voice sounds and when it sets in, which report only right beside a quotation ("“Out!” he exploded"). */
	readonly voiced: readonly string[];
	/** Verbs of praise and blame: what they are about is the writer's words, what follows "as" or "for" or stands in marks is the speaker's. */
	readonly judging: readonly string[];
	/** Nouns that take a "that" clause: "the claim that …". */
	readonly nominal: readonly string[];
	/** Nouns of what is said without being so: "the idea that …" is somebody's words, whoever's. */
	readonly unasserted: readonly string[];
	readonly sources: readonly string[];
	/** What speaks for whoever made it: "the Reuters report", "the ministry's spokesman". */
	readonly documents: readonly string[];
	/** What papers set before a text or a picture with a colon: "Opinion: …", "Photo: …". */
	readonly kickers: readonly string[];
	/** What is done according to them: rules, plans, measures. */
	readonly norms: readonly string[];
	/** Phrases that stand before a speaker. */
	readonly according: readonly string[];
	/** Verbs that name somebody so: with the name right behind them ("call X Y"), with "as" before it ("see X as Y"), or, in the passive alone, behind "to be" ("X is said to be Y"); and nouns of such verbs ("their description of X as Y"). */
	readonly naming: {
		readonly bare: readonly string[];
		readonly as: readonly string[];
		readonly held: readonly string[];
		readonly nouns: readonly string[];
	};
}

export type CueClass = 'speech' | 'belief' | 'stance' | 'evidential';

/** {@link CueWords}, ready for look-up. */
export interface CueTable extends WordSets<Omit<CueWords, CueClass | 'according' | 'naming'>> {
	/** What each verb does, by its lemma with its particle where it has one. */
	readonly verbs: ReadonlyMap<string, CueClass>;
	/** The words of each phrase. */
	readonly according: readonly (readonly string[])[];
	readonly naming: NamingVerbs & { readonly nouns: ReadonlySet<string> };
}

/** A verb group that may attribute: `first..last` with its auxiliaries and adverbs, `verb` its main verb. */
export interface VerbCue extends TokenRange {
	readonly verb: number;
	readonly class: CueClass;
	readonly passive: boolean;
	/** "…, labelling it a threat": no subject of its own. */
	readonly participle: boolean;
}

/** Index cue words. A verb of two classes takes the earlier of speech, belief, stance, evidential. */
export function indexCues({ speech, belief, stance, evidential, according, naming, ...lists }: CueWords): CueTable {
	const verbs = new Map<string, CueClass>();
	// What comes later overwrites.
	for (const [name, list] of Object.entries({ evidential, stance, belief, speech }) as [CueClass, readonly string[]][])
		for (const verb of list) verbs.set(verb, name);
	return {
		...wordSets(lists),
		verbs,
		according: according.map((phrase) => phrase.split(' ')),
		naming: wordSets(naming),
	};
}

/** What a verb does, with its particle ("point out") where it has one; undefined for any other token. */
export function verbClass(tokens: readonly Token[], i: number, { verbs }: CueTable): CueClass | undefined {
	const { pos, lemma } = tokens[i]!;
	if (pos !== 'VERB') return undefined;
	return verbs.get(`${lemma} ${tokens[i + 1]?.lower}`) ?? verbs.get(lemma);
}

const BE = new Set(['be', 'get']);
const MODAL = new Set(['should', 'must', 'ought', 'might', 'may', 'could', 'would']);

/**
 * The verb cues of a sentence, in reading order.
 *
 * @param isQuoted - Whether a token stands inside quotation marks; cues there belong to the quotation.
 */
export function findVerbCues(
	doc: TextDoc,
	sentence: TokenRange,
	table: CueTable,
	isQuoted: (index: number) => boolean,
): VerbCue[] {
	const cues: VerbCue[] = [];
	for (let i = sentence.first; i < sentence.last; i++) {
		const token = doc.tokens[i]!;
		if (token.pos !== 'VERB' || isQuoted(i)) continue;
		const next = doc.tokens[i + 1];
		const phrasal = next && i + 1 < sentence.last ? table.verbs.get(`${token.lemma} ${next.lower}`) : undefined;
		const kind = verbClass(doc.tokens, i, table);
		if (!kind) continue;
		const last = i + (phrasal ? 2 : 1);
		if (table.clausal.has(token.lemma) && doc.tokens[last]?.lower !== 'that' && !isQuoted(last)) continue;
		const group = verbGroup(doc.tokens, i, sentence.first);
		// "The world should see it": a wish of the writer, no thought of the world's.
		if (kind !== 'speech' && group.some((t) => MODAL.has(t.lower))) continue;
		if (
			isAsked(doc.tokens, i, sentence.first) ||
			isNoun(doc.tokens, i) ||
			isReducedRelative(doc.tokens, i, group.length, sentence.last)
		)
			continue;
		cues.push({
			first: i - group.length,
			last,
			verb: i,
			class: kind,
			passive: /(ed|en|wn|id|ld)$/.test(token.lower) && group.some((t) => BE.has(t.lemma)),
			participle: token.lower.endsWith('ing') && !group.some((t) => t.pos === 'AUX'),
		});
	}
	return cues;
}

/** "Asked about the plan, …": whoever asks is not named, and what is asked stands elsewhere. */
const isAsked = (tokens: readonly Token[], i: number, first: number): boolean =>
	i === first && tokens[i]!.lower.endsWith('ed') && tokens[i + 1]?.pos === 'ADP';

/** "Its calls for …": a noun that the tagger took for a verb. */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
	/^(its|his|her|their|our|the|a|an|'s)$/.test(tokens[i - 1]?.lower ?? '') && !/(ed|ing)$/.test(tokens[i]!.lower);

/** "The entry, announced on Friday, makes it …": says when or where something was said, not what. */
function isReducedRelative(tokens: readonly Token[], verb: number, group: number, last: number): boolean {
	const opens = tokens[verb - group - 1]?.text === ',' && group === 0 && /ed$/.test(tokens[verb]!.lower);
	if (!opens || !/^(on|in|at|during|last|earlier|this|after|before)$/.test(tokens[verb + 1]?.lower ?? '')) return false;
	return tokens.slice(verb + 1, last).some((token) => token.text === ',');
}

/** Auxiliaries, adverbs and negation directly before a verb. */
function verbGroup(tokens: readonly Token[], verb: number, first: number): Token[] {
	let i = verb;
	while (
		i > first &&
		(['AUX', 'ADV'].includes(tokens[i - 1]!.pos) ||
			(tokens[i - 1]!.pos === 'PART' && !tokens[i - 1]!.lower.includes("'s")))
	)
		i--;
	return tokens.slice(i, verb);
}
