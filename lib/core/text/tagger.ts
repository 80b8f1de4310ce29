import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Span } from './span';
import { isTelling } from './telling';
import type { Token } from './tokens';

let wink: WinkMethods | null = null;

/** wink-nlp takes 70 ms and some 40 MB to set up, so it is made once, on first use. */
function tagger(): WinkMethods {
	wink ??= winkNLP(model, ['sbd', 'pos']);
	return wink;
}

/**
 * Tag one line of a text and append its tokens.
 *
 * @returns The exclusive index, in `tokens`, at which each sentence of the line ends, ascending.
 */
export function readLine(text: string, line: Span, tokens: Token[]): number[] {
	const { readDoc, its } = tagger();
	const lineText = text.slice(line.start, line.end);
	const doc = readDoc(lineText);
	const words = doc.tokens();
	const tags = words.out(its.pos as ItsFunction<string>) as string[];
	const lemmas = words.out(its.lemma as ItsFunction<string>) as string[];
	const first = tokens.length;
	const placeOf: number[] = [];
	let at = 0;
	for (const [i, word] of (words.out() as string[]).entries()) {
		// The tagger gives no offsets, and rebuilding them from its spaces drifts on odd white space: walk the text.
		const found = lineText.indexOf(word, at);
		placeOf.push(tokens.length);
		if (found < 0 || !word.trim()) continue;
		at = found + word.length;
		// It has no dictionary form for some words ("cannot").
		append(tokens, first, { start: line.start + found, word, lemma: lemmas[i] ?? word, pos: tags[i]! });
	}
	placeOf.push(tokens.length);
	retag(tokens, first);
	const sentences = doc.sentences().out(its.span as ItsFunction<number[]>) as number[][];
	return sentences.map(([, end]) => placeOf[end! + 1]!).filter((end) => end > first);
}

interface Word {
	readonly start: number;
	readonly word: string;
	readonly lemma: string;
	readonly pos: string;
}

/** Append a word as the project cuts it: "anti-war" is three tokens, a name that the tagger cut at a letter outside ASCII is one. */
function append(tokens: Token[], first: number, { start, word, lemma, pos }: Word): void {
	const before = tokens.length > first ? tokens.at(-1)! : null;
	if (before && before.end === start && isCutName(before.text, word)) {
		const text = before.text + word;
		tokens[tokens.length - 1] = {
			...before,
			end: start + word.length,
			text,
			lower: plain(text),
			lemma: plain(text),
			pos: 'PROPN',
		};
		return;
	}
	const parts =
		/[\p{L}\p{N}][-‑][\p{L}\p{N}]/u.test(word) && /\p{L}/u.test(word) ? word.split(/([-‑])/u).filter(Boolean) : [word];
	let at = start;
	for (const part of parts) {
		const hyphen = /^[-‑]$/.test(part);
		const partPos = parts.length === 1 ? pos : hyphen ? 'PUNCT' : /^\p{Lu}/u.test(part) ? 'PROPN' : pos;
		tokens.push({
			index: tokens.length,
			start: at,
			end: at + part.length,
			text: part,
			lower: plain(part),
			lemma: plain(parts.length === 1 ? lemma : part),
			pos: partPos,
		});
		at += part.length;
	}
}

const isCutName = (left: string, right: string): boolean =>
	/^\p{L}+$/u.test(left) && /^\p{L}+$/u.test(right) && /[^\p{ASCII}]/u.test(left.at(-1)! + right[0]!);

/** Mend the tags that the tagger often gets wrong in news, in place, from token `first` on. */
function retag(tokens: Token[], first: number): void {
	for (let i = first; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (PREPOSITIONS.has(token.lower)) tokens[i] = { ...token, pos: 'ADP' };
		if (isPluralPossessive(tokens, i)) tokens[i] = { ...token, pos: 'PART' };
		const before = tokens[i - 1];
		const after = tokens[i + 1];
		// "his lie about the war": a base form behind a possessive, with nothing it could modify.
		if (token.pos === 'VERB' && token.lower === token.lemma && OWNING.test(before?.lower ?? '') && isLoose(after))
			tokens[i] = { ...token, pos: 'NOUN' };
		// "A foreign policy win amid …": a base form that its singular subject would not take.
		if (
			token.pos === 'VERB' &&
			token.lower === token.lemma &&
			isLoose(after) &&
			after?.lower !== 'by' &&
			endsCompound(tokens, i)
		)
			tokens[i] = { ...token, pos: 'NOUN' };
		if (isVerbBehindSubject(tokens, i)) tokens[i] = { ...token, pos: 'VERB' };
		if (isTelling(tokens, i)) tokens[i] = { ...token, pos: 'ADJ', lemma: token.lower };
		if (token.pos !== 'NOUN' || !token.lower.endsWith('ing')) continue;
		// "the growing, unifying power"
		if (before?.pos === 'DET' && after?.text === ',') tokens[i] = { ...token, pos: 'ADJ' };
		// "…, positioning it as a club"
		if (before?.text === ',' && after?.pos === 'PRON')
			tokens[i] = { ...token, pos: 'VERB', lemma: token.lower.slice(0, -3) };
	}
}

/** "The leaders face growing isolation", "this initiative advances Israel's security": a noun where only a verb fits. */
function isVerbBehindSubject(tokens: readonly Token[], i: number): boolean {
	const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
	if (before?.pos !== 'NOUN' || token.pos !== 'NOUN' || !after) return false;
	const plural = before.lower !== before.lemma;
	if (plural) return SUBJECT_VERB.test(token.lower) && (/^(DET|ADJ)$/.test(after.pos) || after.lower.endsWith('ing'));
	return (
		token.lower.endsWith('s') &&
		token.lower !== token.lemma &&
		after.pos === 'PROPN' &&
		/^['’]s$/.test(tokens[i + 2]?.text ?? '')
	);
}

const SUBJECT_VERB = /^(face|fear|report|seek|demand|need|want|plan|claim|blame|back|support)$/;

const OWNING = /^(his|its|their|our|my|your)$/;
const isLoose = (after: Token | undefined): boolean => after === undefined || /^(ADP|PUNCT|AUX|SCONJ)$/.test(after.pos);

/** Whether "a" or "an" with a singular noun stands before, at most an adjective between. */
function endsCompound(tokens: readonly Token[], i: number): boolean {
	const noun = tokens[i - 1];
	if (noun?.pos !== 'NOUN' || noun.lower !== noun.lemma) return false;
	const opening = /^(ADJ|NOUN)$/.test(tokens[i - 2]?.pos ?? '') ? i - 3 : i - 2;
	return /^an?$/.test(tokens[opening]?.lower ?? '');
}

/** "the Accords' spirit": a mark after a plural and before a noun. */
function isPluralPossessive(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	if (!before || !/^['’]$/.test(tokens[i]!.text) || before.end !== tokens[i]!.start || !/s$/.test(before.lower))
		return false;
	return (
		/^(NOUN|PROPN)$/.test(before.pos) &&
		/^(NOUN|ADJ|VERB)$/.test(tokens[i + 1]?.pos ?? '') &&
		/^\p{Ll}/u.test(tokens[i + 1]!.text)
	);
}

/** Prepositions that the tagger takes for verbs or nouns. */
const PREPOSITIONS = new Set([
	'given',
	'regarding',
	'including',
	'concerning',
	'amid',
	'amidst',
	'despite',
	'following',
]);

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
