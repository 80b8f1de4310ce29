import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { withGaps } from './gaps';
import { retag } from './retag';
import type { Span } from './span';
import type { Token } from './tokens';

let wink: WinkMethods | null = null;

/** wink-nlp takes 70 ms and some 40 MB to set up, so it is made once, on first use. */
function tagger(): WinkMethods {
	wink ??= winkNLP(model, ['sbd', 'pos']);
	return wink;
}

/**
 * "It was Brook's.", "Brook's—": the tagger keeps a possessive whole that a mark touches, and from then on wherever it
 * stands, so that a text's tokens would depend on the texts before it. A space between them prevents it.
 */
const ENDING_POSSESSIVE = /\p{L}['’]s(?=[^\s\p{L}\p{N}])/gu;

/**
 * Tag one line of a text and append its tokens.
 *
 * @returns The exclusive index, in `tokens`, at which each sentence of the line ends, ascending.
 */
export function readLine(text: string, line: Span, tokens: Token[]): number[] {
	const { readDoc, its } = tagger();
	const lineText = withGaps(text.slice(line.start, line.end));
	const doc = readDoc(lineText.replace(ENDING_POSSESSIVE, '$& '));
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
function append(tokens: Token[], first: number, given: Word): void {
	const before = tokens.length > first ? tokens.at(-1)! : null;
	if (!before || before.end !== given.start || !isCutName(before.text, given.word)) {
		appendParts(tokens, given);
		return;
	}
	const text = before.text + given.word;
	tokens[tokens.length - 1] = {
		...before,
		end: given.start + given.word.length,
		text,
		lower: plain(text),
		lemma: plain(text),
		pos: 'PROPN',
	};
}

const isCutName = (left: string, right: string): boolean =>
	(/^\p{L}+$/u.test(left) && /^\p{L}+$/u.test(right) && /[^\p{ASCII}]/u.test(left.at(-1)! + right[0]!)) ||
	// "The 49ers"
	(/^\d\d$/.test(left) && right === 'ers');

function appendParts(tokens: Token[], { start, word, lemma, pos }: Word): void {
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

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");
