import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import { type IsSubject, subjectOf } from './clause-subject';
import type { Reference } from './references';
import { type Seen, seenIn } from './salience';
import type { ReferenceTable } from './words';

/** What nobody says of himself, whatever it is then called. */
const AGAINST = /^(criticism|accusation|allegation|rebuke|condemnation|complaint|charge)$/;

/** How far behind a passive its "by" is looked for, in tokens. */
const BY_REACH = 8;

/**
 * Who rejects or welcomes what a phrase speaks of: "Brook dismissed the criticism as a smear" is about the criticism of
 * others. Nobody where the phrase is not the object of such a verb.
 */
export function answererOf(
	doc: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	{ number, names }: { readonly number: number; readonly names: readonly Reference[] },
	table: ReferenceTable,
): IsSubject {
	const { tokens } = doc;
	const answers = ({ lemma, pos }: Token) =>
		pos === 'VERB' &&
		(table.answeringVerbs.has(lemma) ||
			(AGAINST.test(tokens[phrase.head]!.lemma) && (table.namingVerbs.has(lemma) || table.asVerbs.has(lemma))));
	const agent = agentBehind(tokens, phrase.last, names, answers);
	if (agent) return (actor) => actor === agent.actor.id;
	const verb = verbBefore(tokens, phrase.first);
	return verb && answers(verb) ? subjectOf(tokens, verb.index, seenIn(seen, number)) : () => false;
}

/** "Shrugged off the criticism", "scoffed at it", "rejected outright the claim": the verb that a phrase hangs on. */
function verbBefore(tokens: readonly Token[], first: number): Token | undefined {
	let at = first - 1;
	while (
		/^(ADV|PART)$/.test(tokens[at]?.pos ?? '') ||
		/^(off|aside|away|at|to|all|both)$/.test(tokens[at]?.lower ?? '')
	)
		at--;
	return tokens[at];
}

/** "The criticism was dismissed as hysteria by Brook" */
function agentBehind(
	tokens: readonly Token[],
	last: number,
	names: readonly Reference[],
	answers: (token: Token) => boolean,
): Reference | undefined {
	let at = last;
	while (/^(AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at++;
	if (at === last || !tokens[at] || !answers(tokens[at]!)) return undefined;
	const by = tokens.slice(at, at + BY_REACH).find(({ lower }) => lower === 'by')?.index;
	return by === undefined ? undefined : names.find(({ first }) => first === by + 1 || first === by + 2);
}
