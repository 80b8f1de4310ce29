import { isHyphen } from '../text/chunks';
import { type Candidate, type LabelClause, MARKS } from './clause';
import { extend } from './phrase-end';
import { relativeEnd } from './relative-end';

/** No more words than this stand between an article and the noun phrase that the tagger lets begin too late. */
const MAX_BETWEEN = 5;

/** Adjectives that single one out of many, and stand for it. */
const SINGLES = /^(first|second|third|last|latest|only|one|.{2,}est)$/;

/** "The latest in a series of gaffes", "the first to leave", "the worst of them all": an adjective that stands for the one it singles out; null where none does. */
export function singledOut(clause: LabelClause, the: number): Candidate | null {
	const { tokens } = clause.doc;
	const head = the + 1;
	const link = tokens[the + 2]?.lower ?? '';
	if (tokens[the]?.lower !== 'the' || !SINGLES.test(tokens[head]?.lower ?? '')) return null;
	if (link === 'to' && tokens[the + 3]?.pos === 'VERB') {
		const last = relativeEnd(clause, the + 2, head);
		return last > the + 2 ? { first: head, last, head } : null;
	}
	const place = /^(in|of|among)$/.test(link) ? clause.phrases.findIndex((p) => p.first === the + 3) : -1;
	return place < 0 ? null : { first: head, last: relativeEnd(clause, extend(clause, place, head), head), head };
}

/** Where the noun phrase begins that an article opens: past an adverb or a compound that the tagger takes for no part of it ("the only dissenter", "the most left-wing member"). */
export function phraseStart({ doc: { tokens }, phrases }: LabelClause, at: number): number {
	if (!/^(an?|the)$/.test(tokens[at]?.lower ?? '') || phrases.some((p) => p.first === at)) return at;
	for (let i = at + 1; i <= at + MAX_BETWEEN; i++) {
		if (phrases.some((p) => p.first === i)) return i;
		const token = tokens[i];
		const isCompound = token?.pos === 'VERB' && (isHyphen(tokens[i + 1]) || isHyphen(tokens[i - 1]));
		if (!token || !(/^(ADV|ADJ)$/.test(token.pos) || isHyphen(token) || MARKS.test(token.text) || isCompound)) break;
	}
	return at;
}
