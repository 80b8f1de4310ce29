import type { Kind, Strength, Voice, Voicing } from '../analysis';
import { wordsOf } from '../voice/words-of';

/** The five families that the thirteen kinds fall into: one tint each. */
export const FAMILIES = ['names', 'judgements', 'fear', 'facts', 'soft'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_NAMES = {
	names: 'Names',
	judgements: 'Judgements',
	fear: 'Exaggeration and fear',
	facts: 'One-sided facts',
	soft: 'Soft words',
} as const satisfies Record<Family, string>;

/** A kind as a reader meets it: its name, and in one sentence what it does to a text. */
export interface KindText {
	readonly family: Family;
	readonly name: string;
	readonly explanation: string;
}

export const KIND_TEXTS = {
	label: {
		family: 'names',
		name: 'Label',
		explanation: 'A name for somebody that already says what to think of them.',
	},
	dehumanising: {
		family: 'names',
		name: 'Dehumanising',
		explanation: 'Speaks of people as animals, things, dirt or disease.',
	},
	evaluation: {
		family: 'judgements',
		name: 'Judgement',
		explanation: 'Judges where it could describe.',
	},
	dysphemism: {
		family: 'judgements',
		name: 'Harsh word',
		explanation: 'A harsher word than the thing needs.',
	},
	glittering: {
		family: 'judgements',
		name: 'Shining word',
		explanation: 'A word of praise that is hard to be against and says little.',
	},
	exaggeration: {
		family: 'fear',
		name: 'Exaggeration',
		explanation: 'Makes something larger, surer or more final than was shown.',
	},
	fear: {
		family: 'fear',
		name: 'Fear',
		explanation: 'Calls up a threat.',
	},
	metaphor: {
		family: 'fear',
		name: 'Metaphor',
		explanation: 'An image that brings a judgement along.',
	},
	'one-sided': {
		family: 'facts',
		name: 'One side’s term',
		explanation: 'A term that one side of the dispute uses and the other rejects.',
	},
	presupposition: {
		family: 'facts',
		name: 'Taken for granted',
		explanation: 'Treats as settled what is in dispute.',
	},
	'report-verb': {
		family: 'facts',
		name: 'Loaded “said”',
		explanation: 'A verb of saying that also tells whether to believe it.',
	},
	euphemism: {
		family: 'soft',
		name: 'Euphemism',
		explanation: 'A mild word that covers something hard.',
	},
	'scare-quote': {
		family: 'soft',
		name: 'Scare quotes',
		explanation: 'Quotation marks, or words that work like them, cast doubt on a word.',
	},
} as const satisfies Record<Kind, KindText>;

export const VOICE_NAMES = {
	own: 'Own words of this page',
	quoted: 'Quoted',
	reported: 'Reported',
	scare: 'In scare quotes',
} as const satisfies Record<Voice, string>;

export const STRENGTH_NAMES = { 1: 'mild', 2: 'clear', 3: 'strong' } as const satisfies Record<Strength, string>;

/** What {@link VOICE_NAMES} leaves open about whose words they are, for the reader; empty where that says it all. */
export function explainVoice({ voice, speaker, negated, stance }: Voicing): string {
	const whose = {
		own: '',
		quoted: speaker
			? `${wordsOf(speaker)}, in quotation marks.`
			: 'Somebody’s words, in quotation marks; the text does not say whose.',
		reported: speaker
			? `${wordsOf(speaker)} as the page retells them, without quotation marks.`
			: 'Somebody’s words, retold without quotation marks; the text does not say whose.',
		scare: 'The page puts quotation marks around this to keep its distance from the word.',
	}[voice];
	const denial = negated ? 'It is denied here.' : '';
	const attitude = { endorsed: 'The page sides with it.', rejected: 'The page rejects it.' };
	return [whose, denial, stance ? attitude[stance] : ''].filter(Boolean).join(' ');
}
