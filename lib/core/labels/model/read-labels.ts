import type { ActorRef } from '../../actors/gazetteer';
import type { LabelForm } from '../../analysis';
import type { TokenRange } from '../../text/tokens';
import { type Candidate, candidatesOf } from './candidates';
import { decodeSpans, type TaggedSpan } from './decode';
import { type LabelNetwork, type LabelWords, readPlaces, tagChances, whoseChances } from './network';
import { type LabelEvidence, type PlacedText, placeText } from './places';
import { isSameName } from './same-name';
import { type LabelSpan, layOut } from './standing';

/** The model of labels: what it knows of words and of candidates, and the network that reads them. */
export interface LabelModel {
	readonly words: LabelWords;
	/** Row of each feature of a candidate. */
	readonly signs: ReadonlyMap<string, number>;
	readonly network: LabelNetwork;
	/** From which {@link FoundLabel.chance} on a label of each form is given. */
	readonly sure: Readonly<Record<LabelForm, number>>;
}

/** A label that the model finds. */
export interface FoundLabel extends LabelSpan {
	readonly actor: ActorRef;
	/** Number of its sentence. */
	readonly sentence: number;
	/** The words that stand for the actor. */
	readonly mention: TokenRange;
	/** 0..1: how likely the words are a label, times how likely it is said of the actor. */
	readonly chance: number;
}

/** Find what actors are called, in reading order: what is at least as sure as the model asks. */
export function readLabels(evidence: LabelEvidence, model: LabelModel): FoundLabel[] {
	const placed = placeText(evidence, model.words);
	const standing = layOut(evidence, placed);
	const read = readPlaces(model.network, placed, model.words.codes);
	const chances = tagChances(model.network, read);
	return placed.sentences.flatMap((places, sentence) =>
		decodeSpans(chances, places).flatMap((tagged) => {
			const sure = model.sure[tagged.form];
			if (tagged.chance < sure) return [];
			const span = { first: placed.first[tagged.first]!, last: placed.first[tagged.last]!, form: tagged.form };
			const whose = whoseIs(model, read, placed, tagged, candidatesOf(standing, span, sentence));
			const chance = tagged.chance * (whose?.chance ?? 0);
			return whose && chance >= sure ? [{ ...span, sentence, actor: whose.actor, mention: whose.mention, chance }] : [];
		}),
	);
}

/** Of the candidates the likeliest, with the chance of all that go by its name. */
function whoseIs(
	{ network, signs }: LabelModel,
	read: Float32Array,
	{ placeOf }: PlacedText,
	tagged: TaggedSpan,
	candidates: readonly Candidate[],
): (Candidate & { chance: number }) | null {
	const rowsOf = (features: Iterable<string>) => [...features].flatMap((name) => signs.get(name) ?? []);
	const places = [
		...candidates.map(({ features, mention }) => ({ signs: rowsOf(features), place: placeOf[mention.last - 1]! })),
		{ signs: rowsOf([`form ${tagged.form}`]), place: -1 },
	];
	const chances = whoseChances(network, read, tagged, places);
	const best = candidates.reduce((best, _, i) => (best < 0 || chances[i]! > chances[best]! ? i : best), -1);
	if (best < 0) return null;
	const { name } = candidates[best]!.actor;
	const chance = candidates.reduce((sum, { actor }, i) => sum + (isSameName(actor.name, name) ? chances[i]! : 0), 0);
	return { ...candidates[best]!, chance };
}
