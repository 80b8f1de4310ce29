import type { ReferenceTable, ReferenceWords } from '../actors/words';
import type { WordSets } from '../text/word-sets';
import type { DeedWords } from './deed-words';

/** Nouns for what somebody is like, has or undergoes, as written in `assets/cues/traits.json`; all lemmas in lower case. */
export interface TraitWords {
	/** What is wrong with somebody: "infidelity", "misconduct". */
	readonly faults: readonly string[];
	/** What is right with somebody. */
	readonly virtues: readonly string[];
	/** What a person is by having it, without a word that judges: "his cowardice". */
	readonly ownTraits: readonly string[];
	/** Nouns in "-ness" that are no trait. */
	readonly noTraits: readonly string[];
	/** What somebody has in mind or by nature: any word before it says what kind of mind that is ("authoritarian instincts"). */
	readonly minds: readonly string[];
	/** How somebody stands to a thing: "contempt for the law". */
	readonly stances: readonly string[];
	/** How somebody stands to others, with whom it is to: "ties to the trade". */
	readonly ties: readonly string[];
	/** Where somebody belongs, which a name may tell: "his Muslim faith". */
	readonly allegiances: readonly string[];
	/** What is wrong with somebody or somebody's things, where a word tells what it is: "moral problems". */
	readonly troubles: readonly string[];
	/** What befalls people, so that whoever it is said of suffers it: "Palestinian victims". */
	readonly sufferings: readonly string[];
	/** What others do, so that whoever it is of undergoes it: "criticism of X". */
	readonly undergone: readonly string[];
	/** What is of somebody and yet another's thought, or a part or one of many: "memories of X", "a citizen of X". */
	readonly othersViews: readonly string[];
	/** What somebody does to others against their will, with whom it is done to. */
	readonly intrusions: readonly string[];
	/** What somebody can or will do, with an infinitive for what it is. */
	readonly abilities: readonly string[];
	/** What somebody does again and again, with a gerund for what it is. */
	readonly practices: readonly string[];
	/** What somebody takes in a dispute: "a tough line". */
	readonly postures: readonly string[];
	/** What somebody is fit or unfit by having it or not: "no experience". */
	readonly qualifications: readonly string[];
	/** What anybody has, and nothing is said by it alone. */
	readonly commonPossessions: readonly string[];
	/** What has a nature of its own, so that a word before it says nothing of whose it is: "his liberal son". */
	readonly separateThings: readonly string[];
	/** What is counted or measured of anybody: "the court's ideological balance", "his raw vote total". */
	readonly gauges: readonly string[];
}

/** Words for how somebody or something is, as written in `assets/cues/modifiers.json`; all as they stand in a text. */
export interface ModifierWords {
	/** Short adjectives for manner, which no ending tells. */
	readonly mannerAdjectives: readonly string[];
	/** The like that blame whatever they are said of. */
	readonly wantingAdjectives: readonly string[];
	/** Where somebody stands in politics. */
	readonly creeds: readonly string[];
	/** Adjectives that end like those for manner, and place or sort: "legislative". */
	readonly placingAdjectives: readonly string[];
	/** What office, field or level something belongs to: "presidential ambitions", "a foreign policy". */
	readonly sphereAdjectives: readonly string[];
	/** Adjectives that leave open who is meant: "a good doctor", "a potential buyer", "a second judge". */
	readonly openAdjectives: readonly string[];
	/** Adjectives whose infinitive or clause tells the speaker's outlook: "likely to win", "sure to fail". */
	readonly outlookAdjectives: readonly string[];
	/** Adjectives that tell one from another of its kind and no more: "a similar stance". */
	readonly sortingAdjectives: readonly string[];
	/** How much of a thing somebody has, so little or so much that it tells: "no", "vast". */
	readonly amounts: readonly string[];
	/** How much: beside one of these a participle tells a state, whatever the tense ("was so divided"). */
	readonly degrees: readonly string[];
	/** Participles that tell a state by themselves. */
	readonly stateParticiples: readonly string[];
	/** Participles that tell how one thing stands to another, with a preposition: "rooted in", "beholden to". */
	readonly relatingParticiples: readonly string[];
	/** Participles that tell who holds a body, behind a hyphen: "US-led", "Iran-backed". */
	readonly holdingParticiples: readonly string[];
	/** Participles of verbs that take no object, so that before a name they say how it is: "wavering Democrats". */
	readonly lastingParticiples: readonly string[];
	/** How a subject stands, by a preposition with its noun: "in breach", "under siege", "in the minority". */
	readonly standings: readonly string[];
}

/** Nouns for things, places and people, as written in `assets/cues/things.json`; all lemmas in lower case. */
export interface ThingWords {
	/** What happens. */
	readonly events: readonly string[];
	/** What is written, laid down or held. */
	readonly texts: readonly string[];
	/** What is done or laid down, never somebody. */
	readonly measures: readonly string[];
	/** What without a word beside it only takes up what was told before. */
	readonly vagueAffairs: readonly string[];
	/** What can be said of a clause: "the idea that X should yield is absurd" speaks of the idea. */
	readonly claims: readonly string[];
	/** What takes up a whole clause, and is said of no name: "…, a decision that …". */
	readonly resumptions: readonly string[];
	/** What "it" is when it stands for a clause: "it is the responsibility of …". */
	readonly clauseNouns: readonly string[];
	/** What tells of no actor by itself, or of who speaks and writes: "the main reason is X", "the author: X". */
	readonly plainNouns: readonly string[];
	/** Nouns that before another say what it is for: "security forces", "death sentence", "trust fund". */
	readonly sortingNouns: readonly string[];
	/** What a number counts, and nothing says of a name behind it: "a 10-year Treasury bond", "the way Democrats vote". */
	readonly units: readonly string[];
	/** What a state or a place can be as well as a person. */
	readonly placeRoles: readonly string[];
	/** What a body can be as well as a person. */
	readonly bodyRoles: readonly string[];
	/** Many people together, by no name of their own. */
	readonly crowds: readonly string[];
	/** Nouns for people that name no office or calling. */
	readonly people: readonly string[];
	/** Callings that tell too little of who is meant, or are said of things as well. */
	readonly vagueRoles: readonly string[];
	/** Bodies that may be told by who holds them, beside companies and organizations. */
	readonly heldBodies: readonly string[];
	/** Classes so wide that they say nothing alone. */
	readonly wideClasses: readonly string[];
}

/** All word lists that labels lean on. */
export interface LabelWords extends ReferenceWords, TraitWords, ModifierWords, ThingWords, DeedWords {}

/** {@link LabelWords} for look-up. */
export interface LabelTable extends ReferenceTable, WordSets<LabelWords> {
	/** Nouns of verbs that name somebody so: "their description of X as Y". */
	readonly namingNouns: ReadonlySet<string>;
}
