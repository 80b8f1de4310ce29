import type { ComparedSource, VoiceChoice } from '../sources/compare';

/** A comparison as a reader sees it, to be taken along. */
export interface Comparison {
	readonly actor: string;
	readonly name: string;
	/** Whose words it shows. */
	readonly voices: VoiceChoice;
	readonly rows: readonly ComparedSource[];
	/** What it rests on, in a sentence. */
	readonly restsOn: string;
}
