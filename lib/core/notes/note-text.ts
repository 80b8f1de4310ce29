import type { Note } from '../analysis';

/** A quiet note as a reader meets it: its name, what it remarks on, and what that does not mean. */
export interface NoteText {
	readonly name: string;
	readonly explanation: string;
	readonly limits: string;
}

export const NOTE_TEXTS = {
	'hidden-agent': {
		name: 'Doer not named',
		explanation: 'This sentence tells what was done and not who did it.',
		limits: 'The text may say it elsewhere, nobody may know, or it is left unsaid.',
	},
} as const satisfies Record<Note['kind'], NoteText>;
