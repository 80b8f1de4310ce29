import type { Reference } from '../actors/references';
import type { PhraseHit } from '../text/phrases';
import { type Clue, clueOf, type RoleSentence } from './clue';
import { objectAt } from './objects';
import { subjectOfGroup } from './subject';
import { readVerb } from './verb-group';

/** Words that may stand between "of" and the conduct. */
const PASSED =
	/^(committing|engaging|being|having|involvement|complicity|participating|waging|conducting|carrying|using|spreading|series|pattern|campaign|counts?|charges?|multiple|in|of|out|and|or|,|"|“|‘)$/;
/** How many tokens the conduct may be away from what brings it. */
const REACH = 8;

/** "Accused X of plotting", "X was convicted of bribery", "X pleaded guilty to fraud". */
export function fromAccusations(sentence: RoleSentence): Clue[] {
	const { doc, table, first, last } = sentence;
	const clues: Clue[] = [];
	for (let i = first; i < last; i++)
		for (const hit of table.accusing.at(doc.tokens, i)) {
			const accused = accusedOf(sentence, hit);
			if (accused) clues.push(...conductIn(sentence, hit, accused));
		}
	return clues;
}

interface Accused {
	readonly reference: Reference | null;
	/** Where the "of" stands. */
	readonly link: number;
}

function accusedOf(
	sentence: RoleSentence,
	{ value: links, first, last }: PhraseHit<ReadonlySet<string>>,
): Accused | null {
	const { tokens } = sentence.doc;
	const isLink = (at: number) => at < sentence.last && links.has(tokens[at]!.lower);
	if (tokens[first]!.lower === 'guilty') {
		const verb = tokens[first - 1]?.pos === 'VERB' ? first - 1 : first;
		const found = verb < first && readVerb(sentence, { first: verb, last: first });
		if (!isLink(last) || (verb < first && !found)) return null;
		return { reference: subjectOfGroup(sentence, { first: found ? found.first : verb, verb }), link: last };
	}
	const group = readVerb(sentence, { first, last });
	if (!group) return null;
	if (group.passive) return isLink(last) ? { reference: subjectOfGroup(sentence, group), link: last } : null;
	const object = objectAt(sentence, last);
	return object && isLink(object.last) ? { reference: object.reference, link: object.last } : null;
}

function conductIn(sentence: RoleSentence, { first }: PhraseHit<unknown>, { reference, link }: Accused): Clue[] {
	const { doc, table, last } = sentence;
	const clues: Clue[] = [];
	for (let i = link + 1; i < Math.min(last, link + REACH); i++) {
		const hits = table.conduct.at(doc.tokens, i).filter((hit) => hit.last <= last);
		const longest = Math.max(i, ...hits.map((hit) => hit.last));
		for (const { value: role } of hits.filter((hit) => hit.last === longest)) {
			const clue = clueOf(reference, { role, names: true, first, last: longest }, { first: i, last: longest });
			if (clue) clues.push(clue);
		}
		if (hits.length > 0) i = longest - 1;
		else if (!PASSED.test(doc.tokens[i]!.lower) && !/^(DET|ADJ|ADV|NUM)$/.test(doc.tokens[i]!.pos)) break;
	}
	return clues;
}
