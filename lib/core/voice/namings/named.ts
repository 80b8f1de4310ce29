import type { NounPhrase } from '../../text/chunks';
import { contains, firstEndingAfter, type Span } from '../../text/span';
import { stretch, type TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { toSpan } from '../content-bounds';
import type { CueTable } from '../cues';
import { objectSubject } from '../speakers/participle-subjects';
import type { Clause } from '../speakers/speakers';
import { readNounNaming } from './naming-nouns';
import { type Naming, readNaming } from './read-naming';

/** Who names whom so, as the words between which it is said. */
interface NamedSo extends RawAttribution {
	readonly cue: NonNullable<RawAttribution['cue']>;
	/** The name alone, without whom it is given to. */
	readonly reach: NonNullable<RawAttribution['reach']>;
	/** The verb tells a thought and no words ("sees"). */
	readonly isThought: boolean;
	/** Whom the verb names stands before it, in front of its relative clause. */
	readonly isGap: boolean;
	/** The verb has no subject of its own that would be who names: a passive, a participle. */
	readonly isSuffered: boolean;
	/** What is named so is so named by the writer. */
	readonly isOwn: boolean;
}

/** Every verb and noun of a text that names somebody so, in reading order. */
export function namedSo(
	doc: TextDoc,
	phrases: readonly (readonly NounPhrase[])[],
	isQuoted: (index: number) => boolean,
	{ naming: verbs, verbs: classes, judging }: Pick<CueTable, 'naming' | 'verbs' | 'judging'>,
): NamedSo[] {
	return doc.sentences.flatMap((sentence, number) => {
		const clause: Clause = { ...sentence, doc, phrases: phrases[number]!, isQuoted };
		const byVerbs = doc.tokens.slice(sentence.first, sentence.last).flatMap(({ index }) => {
			const naming = readNaming(clause, verbs, index);
			const isThought = classes.get(doc.tokens[index]!.lemma) === 'belief';
			const isDone = naming?.named === 'object' && !naming.isOwn;
			const namer = isDone ? objectSubject(clause, naming.cue.first, { judging }) : null;
			return naming ? toNamedSo(clause, namer ? { ...naming, namer } : naming, isThought) : [];
		});
		const byNouns = clause.phrases.flatMap((phrase) => {
			const naming = readNounNaming(clause, verbs.nouns, phrase);
			return naming
				? toNamedSo(clause, { ...naming, content: naming.name, named: 'before' as const, isOwn: false }, false)
				: [];
		});
		return [...byVerbs, ...byNouns].sort((a, b) => a.cue.start - b.cue.start);
	});
}

function toNamedSo(clause: Clause, naming: Naming, isThought: boolean): NamedSo[] {
	const { tokens } = clause.doc;
	const { cue, namer, name, content, named, isOwn } = naming;
	const [whole, reach] = [toSpan(tokens, content), toSpan(tokens, { ...name, last: pastMarks(clause, name.last) })];
	if (!whole || !reach) return [];
	return [
		{
			speaker: namer && stretch(tokens, namer),
			cue: stretch(tokens, cue),
			content: [whole],
			reach: [reach],
			class: 'naming',
			isThought,
			isGap: named === 'object' && content.first === name.first,
			isSuffered: named !== 'object',
			isOwn,
		},
	];
}

/** "As a “menace.”": past the full stop and the mark that end a name in marks. */
function pastMarks({ doc: { tokens }, isQuoted, last: end }: Clause, last: number): number {
	let at = last;
	while (at < end && isQuoted(at) && tokens[at]!.pos === 'PUNCT') at++;
	return at === end || !isQuoted(at) ? at : last;
}

/**
 * Put what the rules read of verbs that name somebody so in the place of what the model makes of the same verbs: who
 * names in a passive, and that the name is somebody's words. What the model finds besides stays.
 */
export function withNamings(
	doc: TextDoc,
	tagged: readonly RawAttribution[],
	namings: readonly NamedSo[],
): RawAttribution[] {
	const cues = namings.map(({ cue }) => cue);
	const known = new Set<NamedSo>();
	const found = tagged.flatMap((one) => {
		const naming = one.cue && namings[firstEndingAfter(cues, one.cue.start)];
		if (!naming || naming.cue.start >= one.cue!.end)
			return [isCall(doc, one) ? { ...one, class: 'stance' as const } : one];
		// The model may part the words of one cue in two.
		if (known.has(naming)) return [];
		known.add(naming);
		return naming.isOwn ? [] : [merged(doc, one, naming)];
	});
	const added = namings.filter(
		(naming) => !known.has(naming) && !naming.isOwn && (naming.isSuffered || naming.speaker),
	);
	// A passive that names nobody, and a thought that the model takes for no report, only tell that the name is somebody's.
	const isTold = ({ speaker, isSuffered, isThought }: NamedSo) => speaker !== null && (isSuffered || !isThought);
	return [...found, ...added.map((naming) => (isTold(naming) ? naming : { ...naming, content: [] }))];
}

/** "Called Brook, whose firm fell", "called his brutal manager": a call whose object ends with nothing behind it that it could be named reports no words. */
function isCall({ tokens }: TextDoc, { cue, content }: RawAttribution): boolean {
	const verb = cue ? firstEndingAfter(tokens, cue.end) - 1 : -1;
	if (tokens[verb]?.lemma !== 'call' || content.some(({ start }) => start < cue!.end)) return false;
	let end = verb + 1;
	while (tokens[end]?.pos === 'PROPN') end++;
	if (end === verb + 1 && OWNER.test(tokens[end]?.lower ?? '')) {
		end++;
		while (tokens[end]?.pos === 'ADJ') end++;
		if (tokens[end]?.pos === 'NOUN') end++;
	}
	return end > verb + 1 && /^([,.;]|and|who|whose)$/.test(tokens[end]?.lower ?? '');
}

const OWNER = /^(his|her|its|their|the)$/;

/** "Called Brook a liar, and the regime fell", "… before the regime fell": a clause that begins where the name ends is the writer's. */
function upToNext({ text }: TextDoc, span: Span, end: number): Span {
	const opens = /^(, (and|but|as|who|which)|,? (before|after|when|until|while)) /;
	return span.start < end && end < span.end && opens.test(text.slice(end, span.end)) ? { ...span, end } : span;
}

function merged(
	doc: TextDoc,
	one: RawAttribution,
	{ isSuffered, isGap, speaker, content, reach }: NamedSo,
): RawAttribution {
	// "Hamas, which Israel calls a menace, fled": what goes on behind the name is the writer's.
	if (isGap) return { ...one, speaker: one.speaker ?? speaker, class: 'naming', content, reach };
	if (!isSuffered)
		return {
			...one,
			speaker: one.speaker ?? speaker,
			class: one.class === 'stance' ? 'naming' : one.class,
			content: one.content.map((span) => upToNext(doc, span, content.at(-1)!.end)),
			reach: [...(one.reach ?? []).map((span) => upToNext(doc, span, content.at(-1)!.end)), ...reach],
		};
	const isSame = speaker
		? one.speaker !== null && contains(speaker, one.speaker)
		: one.content.every(({ end }) => end <= content.at(-1)!.end);
	return { ...one, speaker, class: 'naming', content: isSame ? one.content : content, reach, guess: null };
}
