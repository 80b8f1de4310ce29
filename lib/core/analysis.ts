import type { MainRole, Role } from './roles/role';
import type { Span } from './text/span';

/** What makes a phrase loaded. The names follow the annotate contract. */
export const KINDS = [
	'label',
	'euphemism',
	'dysphemism',
	'exaggeration',
	'evaluation',
	'scare-quote',
	'report-verb',
	'one-sided',
	'metaphor',
	'fear',
	'glittering',
	'dehumanising',
	'presupposition',
] as const;
export type Kind = (typeof KINDS)[number];

/** 1 mild, 2 clear, 3 strong. */
export type Strength = 1 | 2 | 3;

/** For the actor it is said of, after negation. */
export const POLARITIES = ['negative', 'neutral', 'positive'] as const;
export type Polarity = (typeof POLARITIES)[number];

/**
 * Whose words: `own` the source's; `quoted` in quotation marks, somebody's; `reported` paraphrased, somebody's;
 * `scare` in quotation marks that hold a word at arm's length.
 */
export const VOICES = ['own', 'quoted', 'reported', 'scare'] as const;
export type Voice = (typeof VOICES)[number];

/** How a label is tied to its actor. */
export type LabelForm = 'appositive' | 'premodifier' | 'copular' | 'epithet' | 'metaphor' | 'possessive' | 'other';

/** Whose words a span is, as far as the text tells. */
export interface Voicing {
	readonly voice: Voice;
	/** Canonical name of whoever says it when the voice is not `own`, else null; null also when nobody can be named. */
	readonly speaker: string | null;
	/** The words are denied where they stand. */
	readonly negated: boolean;
	/** What the source makes of somebody's words, where the text shows it. */
	readonly stance: 'endorsed' | 'rejected' | null;
}

/** Stands for the id of an entry where the model found a phrase by itself. */
export const MODEL_RULE = 'model';

/** A span where a lexicon entry applies. The findings of one text never overlap. */
export interface Finding extends Span, Voicing {
	readonly text: string;
	/** The part of `text` that the entry has: what joins it to one phrase with others has no say in `why`. */
	readonly word: string;
	readonly kind: Kind;
	readonly strength: Strength;
	/** Id of the lexicon entry, or {@link MODEL_RULE}. */
	readonly rule: string;
	/** Id and name of the actor the phrase is aimed at, null where the text ties it to none. */
	readonly actor: string | null;
	readonly actorName: string | null;
	readonly why: string;
	/** From mild to strong; may be empty. */
	readonly alternatives: readonly string[];
}

/** Whether a reader is shown a finding unasked; mild ones come on request. */
export const isClear = ({ strength }: Pick<Finding, 'strength'>): boolean => strength >= 2;

/** What an actor is called in one place, loaded or not. */
export interface Labelling extends Span, Voicing {
	/** Gazetteer id, or `local:<name>` for an actor this text introduces. */
	readonly actor: string;
	readonly actorName: string;
	readonly label: string;
	readonly form: LabelForm;
	readonly polarity: Polarity;
	/** The words that stand for the actor; null where the label itself does. */
	readonly mention: Span | null;
}

/** Who says what. The cue is the verb group or "according to" alone. */
export interface Attribution {
	readonly speaker: (Span & { readonly name: string }) | null;
	readonly cue: Span | null;
	/** In reading order; more than one where the cue splits it. */
	readonly content: readonly Span[];
}

/** A place where the text refers to an actor, by name or by a phrase that stands for it. */
export interface Mention extends Span {
	readonly actor: string;
	readonly actorName: string;
	/** How sure it is that the words stand for the actor, 0 to 1: 1 for a name. */
	readonly confidence: number;
}

/** A quiet remark on how something is told; no loaded phrase. `hidden-agent`: something is done and nobody does it. */
export interface Note extends Span {
	readonly kind: 'hidden-agent';
	readonly text: string;
}

/** A sentence that casts an actor in a role; whose words they are is that of `words`. */
export interface RoleEvidence extends Span, Voicing {
	/** The words of the sentence that do it. */
	readonly words: Span;
}

/** How a text describes an actor as acting: "described as", never what it is. */
export interface ActorRole {
	readonly actor: string;
	readonly actorName: string;
	readonly role: Role;
	readonly main: MainRole;
	/** In reading order, at least one. */
	readonly evidence: readonly RoleEvidence[];
}

/** Everything the engine says of one text. Lists are in reading order. */
export interface Analysis {
	/** 0..1: how likely careful readers call this text biased. Made for single sentences; never shown as a verdict. */
	readonly score: number;
	readonly sentences: readonly Span[];
	readonly findings: readonly Finding[];
	readonly labels: readonly Labelling[];
	readonly attributions: readonly Attribution[];
	readonly mentions: readonly Mention[];
	/** Without overlaps. */
	readonly notes: readonly Note[];
	/** By actor, in the order their first evidence was met; each actor's strongest first. */
	readonly roles: readonly ActorRole[];
}
