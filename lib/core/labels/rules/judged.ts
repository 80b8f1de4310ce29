import { compoundStart } from '../../actors/spoken-of';
import { isThing } from '../../actors/unlisted';
import type { Token } from '../../text/tokens';
import { draftOf, judges, type LabelRule } from '../sentence';
import { judgedPeople } from './judged-people';

/**
 * "The salacious dossier", "the brutal attack": a thing that the text spoke of, or somebody's deed. Only what judges it
 * says what it is; the noun that tells it from others of its kind is its name.
 */
const judgedThing: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		const isDeed = reference.form === 'event' && /^(the|this|that)$/.test(tokens[reference.first]!.lower);
		const phrase =
			isDeed || (reference.form === 'epithet' && isThing(reference))
				? sentence.phrases.find((p) => p.last === reference.last)
				: undefined;
		if (!phrase) return [];
		const name = compoundStart(tokens, phrase);
		if (!judges(sentence, { first: phrase.core, last: name })) return [];
		const draft = draftOf(phrase, reference.actor, 'epithet', null);
		return name === phrase.head ? [draft] : [{ ...draft, last: name, head: name - 1, form: 'premodifier' }];
	});
};

/** "The dangerous Freedonian escalation": a deed that is judged before it is told whose it is. */
const judgedDeed: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = sentence.phrases.find((p) => p.first < reference.first && reference.last === p.head);
		const head = phrase && sentence.doc.tokens[phrase.head]!;
		if (reference.form !== 'adjective' || !head || !isDeed(head, sentence.words.acts)) return [];
		const isJudged = judges(sentence, { first: phrase.core, last: reference.first });
		return isJudged ? [draftOf(phrase, reference.actor, 'epithet', null)] : [];
	});

/** Nouns that end like deeds and are bodies of people. */
const BODY =
	/(administration|corporation|population|organi[sz]ation|nation|station|generation|institution|coalition|delegation|mission|division|foundation|association|federation|constitution|region)$/;

const isDeed = ({ lemma, pos }: Token, acts: ReadonlySet<string>): boolean =>
	pos === 'NOUN' && (acts.has(lemma) || (/[ts]ion$/.test(lemma) && !BODY.test(lemma)));

/** What has no name and is called by what judges it: things, deeds and people. */
export const judged: LabelRule = (sentence) =>
	[judgedThing, judgedDeed, judgedPeople].flatMap((rule) => rule(sentence));
