import type { ActorKind } from '../actors/actor';
import type { ActorRef } from '../actors/gazetteer';
import type { Reference } from '../actors/references';
import type { PhraseMatch } from '../lexicon/find-phrases';
import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import { takeInOrder } from './in-order';
import type { LabelTable } from './label-words';
import { doerOf } from './pointing';
import type { PolarityTable } from './polarity';
import type { LabelSentence } from './sentence';

/** What the rules for labels see a text by. */
export interface LabelView {
	readonly doc: TextDoc;
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	/** In reading order. */
	readonly references: readonly Reference[];
	readonly matches: readonly PhraseMatch[];
	readonly words: LabelTable;
	readonly polarity: PolarityTable;
}

/** The sentences as the rules see them. References and matches are in reading order, so one walk deals them out. */
export function viewSentences({ doc, phrases, words, polarity, ...view }: LabelView): LabelSentence[] {
	const references = takeInOrder(view.references);
	const matches = takeInOrder(view.matches);
	let latestGroup: ActorRef | null = null;
	let latestBody: ActorRef | null = null;
	let doerBefore: Reference | null = null;
	const openings = new Set(doc.paragraphs.map(({ first }) => first));
	return doc.sentences.map((sentence, number) => {
		const own = { references: references(sentence.last), matches: matches(sentence.last) };
		const lastOf = (kind: ActorKind) =>
			own.references.findLast((one) => one.form === 'name' && one.actor.kind === kind)?.actor;
		const bodyBefore = latestBody;
		latestBody = lastOf('agreement') ?? latestBody;
		latestGroup = lastOf('armed-group') ?? latestGroup;
		const viewed: LabelSentence = {
			...sentence,
			doc,
			phrases: phrases[number]!,
			...own,
			latestGroup,
			latestBody: bodyBefore,
			doerBefore: openings.has(sentence.first) ? null : doerBefore,
			words,
			polarity,
		};
		doerBefore = doerOf(viewed);
		return viewed;
	});
}
