import { draftOf, type LabelRule, referenceAt } from '../sentence';

/** "The criminal Zionist entity": an epithet is its own label, where it says more than a bare "the group". */
export const epithet: LabelRule = ({ references, phrases }) =>
	references.flatMap((reference) => {
		const phrase = reference.form === 'epithet' ? phrases.find((p) => p.last === reference.last) : undefined;
		return phrase && phrase.last - phrase.core > 1 ? [draftOf(phrase, reference.actor, 'epithet', null)] : [];
	});

/** A name that is itself a contested word is a label too. */
export const contestedName: LabelRule = ({ references, matches }) =>
	references
		.filter((r) => r.form === 'name' && matches.some((match) => match.first === r.first && match.last === r.last))
		.map(({ first, last, actor }) => ({ first, last, head: last - 1, actor, form: 'epithet', mention: null }));

/** "A sovereign nation like Kazakhstan". */
export const likePhrase: LabelRule = ({ doc: { tokens }, references, phrases }) =>
	references.flatMap((reference) => {
		const like = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
		const phrase =
			reference.form === 'name' && tokens[like]?.lower === 'like' ? phrases.find((p) => p.last === like) : undefined;
		if (!phrase || !/^an?$/.test(tokens[phrase.first]!.lower) || phrase.last - phrase.core < 2) return [];
		return [draftOf(phrase, reference.actor, 'other', reference)];
	});

/** "The dictates of a terrorist organization": an indefinite loaded phrase for a group stands for the group named last. */
export const indefinite: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const stands =
			/^an?$/.test(tokens[phrase.first]!.lower) && sentence.words.collectives.has(tokens[phrase.head]!.lower);
		const loaded = sentence.matches.some(
			(m) => m.entry.kind === 'label' && m.first < phrase.last && m.last > phrase.core,
		);
		if (!stands || !loaded || !sentence.latestGroup || tokens[phrase.last]?.lower === 'like') return [];
		return referenceAt(sentence, phrase.head) ? [] : [draftOf(phrase, sentence.latestGroup, 'epithet', null)];
	});

/** "Barking dogs": a dehumanising word that no name stands beside is said of the actor named last in the sentence. */
export const metaphor: LabelRule = ({ references, matches }) =>
	matches.flatMap(({ first, last, entry }) => {
		const target =
			entry.kind === 'dehumanising' ? references.findLast((r) => r.last <= first && r.form === 'name') : undefined;
		return target ? [{ first, last, head: last - 1, actor: target.actor, form: 'metaphor', mention: null }] : [];
	});
