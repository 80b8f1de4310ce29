import type { ActorKind } from '../actors/actor';
import type { ActorRef } from '../actors/gazetteer';
import type { Reference } from '../actors/references';
import type { ReferenceTable } from '../actors/words';
import type { Labelling } from '../analysis';
import type { PhraseMatch } from '../lexicon/find-phrases';
import type { NounPhrase } from '../text/chunks';
import { overlaps } from '../text/span';
import { stretch, type TextDoc } from '../text/tokens';
import type { VoiceContext } from '../voice/voicing';
import { finishLabel } from './finish';
import { takeInOrder } from './in-order';
import type { PolarityTable } from './polarity';
import { aim } from './rules/aim';
import { appositive } from './rules/appositive';
import { asRole } from './rules/as-role';
import { accusation, charge } from './rules/charge';
import { classBehind } from './rules/class-behind';
import { copular } from './rules/copular';
import { deedBy, joined } from './rules/deed';
import { engaged } from './rules/engaged';
import { fitness } from './rules/fitness';
import { heldBody } from './rules/held-body';
import { identified } from './rules/identified';
import { judgedDeed, judgedThing } from './rules/judged';
import { judgement } from './rules/judgement';
import { league } from './rules/league';
import { line } from './rules/line';
import { membership } from './rules/members';
import { misdeed } from './rules/misdeed';
import { nominal } from './rules/nominal';
import { occupied } from './rules/occupied';
import { ofPhrase } from './rules/of-phrase';
import { caught, participle } from './rules/participle';
import { possessed } from './rules/possessed';
import { adjectival, change, possessive } from './rules/possessive';
import { premodifier } from './rules/premodifier';
import { contestedName, epithet, followers, indefinite, metaphor } from './rules/standing';
import { turned } from './rules/turned';
import { willed } from './rules/will';
import { wordOrder } from './rules/word-order';
import type { Draft, LabelRule, LabelSentence } from './sentence';

/** What labels are found from. */
export interface LabelContext {
	readonly doc: TextDoc;
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	/** In reading order. */
	readonly references: readonly Reference[];
	readonly matches: readonly PhraseMatch[];
	readonly voice: VoiceContext;
	readonly words: ReferenceTable;
	readonly polarity: PolarityTable;
}

/** The rules that follow appositions, the surest first: of overlapping labels of one actor the first found stays. */
const RULES: readonly LabelRule[] = [
	copular,
	wordOrder,
	identified,
	judgement,
	premodifier,
	classBehind,
	heldBody,
	membership,
	followers,
	epithet,
	judgedThing,
	judgedDeed,
	possessive,
	engaged,
	nominal,
	ofPhrase,
	adjectival,
	change,
	asRole,
	aim,
	fitness,
	possessed,
	league,
	line,
	charge,
	accusation,
	participle,
	caught,
	deedBy,
	joined,
	turned,
	misdeed,
	willed,
	occupied,
	metaphor,
	contestedName,
];

/** What each actor is called, loaded or not, in reading order; one actor's labels never overlap. */
export function findLabels(context: LabelContext): Labelling[] {
	const drafts = viewSentences(context).flatMap((sentence) => {
		const apposed = appositive(sentence);
		const indefinites = indefinite(sentence);
		// "Brook, a judge who is known for …": what is said of the apposition is said of the name.
		const references = [
			...sentence.references,
			...[...apposed, ...indefinites].map((draft) => toReference(context.doc, draft)),
		];
		return [...apposed, ...RULES.flatMap((rule) => rule({ ...sentence, references })), ...indefinites];
	});
	return distinct(drafts.map((draft) => finishLabel(draft, context)).filter((label) => label !== null));
}

const toReference = ({ tokens }: TextDoc, { actor, head }: Draft): Reference => ({
	...stretch(tokens, { first: head, last: head + 1 }),
	actor,
	form: 'apposition',
	confidence: 1,
});

/** The sentences as the rules see them. References and matches are in reading order, so one walk deals them out. */
function viewSentences({ doc, phrases, words, polarity, ...context }: LabelContext): LabelSentence[] {
	const references = takeInOrder(context.references);
	const matches = takeInOrder(context.matches);
	let latestGroup: ActorRef | null = null;
	let latestBody: ActorRef | null = null;
	return doc.sentences.map((sentence, number) => {
		const own = { references: references(sentence.last), matches: matches(sentence.last) };
		const lastOf = (kind: ActorKind) =>
			own.references.findLast((one) => one.form === 'name' && one.actor.kind === kind)?.actor;
		const bodyBefore = latestBody;
		latestBody = lastOf('agreement') ?? latestBody;
		latestGroup = lastOf('armed-group') ?? latestGroup;
		return {
			...sentence,
			doc,
			phrases: phrases[number]!,
			...own,
			latestGroup,
			latestBody: bodyBefore,
			words,
			polarity,
		};
	});
}

/** No two labels of a sentence lie further apart, in UTF-16 code units. */
const SENTENCE_LENGTH = 5000;

/** Of overlapping labels of one actor the first found stays: rules are tried from the surest on. */
function distinct(labels: readonly Labelling[]): Labelling[] {
	const near = new Map<string, Labelling[]>();
	const kept = labels.filter((label) => {
		// Labels come sentence by sentence, so only those of an actor's last sentence can overlap.
		const before = (near.get(label.actor) ?? []).filter((other) => label.start - other.end < SENTENCE_LENGTH);
		const isFree = !before.some((other) => overlaps(other, label));
		near.set(label.actor, isFree ? [...before, label] : before);
		return isFree;
	});
	return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
