import type { Actor } from './actors/actor';
import { type FamilyWords, indexFamilies } from './actors/families';
import { type Gazetteer, indexActors } from './actors/gazetteer';
import { type GivenNames, indexGivenNames } from './actors/given-names';
import type { LabelTable, LabelWords } from './labels/label-words';
import type { LabelModel } from './labels/model/read-labels';
import { indexPolarity, type PolarityTable, type PolarityWords } from './labels/polarity';
import type { Entry } from './lexicon/entry';
import { indexLexicon, type Lexicon } from './lexicon/lexicon';
import type { LoadedModel } from './loaded/read';
import { type ActTable, type ActWords, indexActs } from './notes/act-words';
import { indexRoles, type RoleTable, type RoleWords } from './roles/role-words';
import { wordSets } from './text/word-sets';
import { type CueTable, type CueWords, indexCues } from './voice/cues';
import type { VoiceModel } from './voice/model/tag';

/** The engine's data as it comes from `assets`, checked. */
export interface EngineData {
	readonly entries: readonly Entry[];
	readonly actors: readonly Actor[];
	readonly cues: CueWords;
	readonly words: LabelWords;
	readonly givenNames: GivenNames;
	readonly families: FamilyWords;
	readonly polarity: PolarityWords;
	readonly acts: ActWords;
	readonly roles: RoleWords;
	/** Null: attributions are left to the rules. */
	readonly voiceModel: VoiceModel | null;
	/** Null: the score comes from the entries found, and findings are left as the entries give them. */
	readonly loadedModel: LoadedModel | null;
	/** Null: labels are left to the rules. It reads with the columns of the loaded model, so they are too without that. */
	readonly labelModel: LabelModel | null;
}

/** The engine's data, indexed. Made once and handed to every {@link analyse}. */
export interface Tables {
	readonly lexicon: Lexicon;
	readonly gazetteer: Gazetteer;
	readonly cues: CueTable;
	readonly words: LabelTable;
	readonly polarity: PolarityTable;
	readonly acts: ActTable;
	readonly roles: RoleTable;
	readonly voiceModel: VoiceModel | null;
	readonly loadedModel: LoadedModel | null;
	readonly labelModel: LabelModel | null;
}

/** Index the engine's data. */
export const createTables = ({
	entries,
	actors,
	cues,
	words,
	givenNames,
	families,
	polarity,
	acts,
	roles,
	voiceModel,
	loadedModel,
	labelModel,
}: EngineData): Tables => ({
	lexicon: indexLexicon(entries),
	gazetteer: indexActors(actors),
	cues: indexCues(cues),
	words: {
		...wordSets(words),
		namingNouns: new Set(cues.naming.nouns),
		givenNames: indexGivenNames(givenNames),
		families: indexFamilies(families),
	},
	polarity: indexPolarity(polarity, entries),
	acts: indexActs(acts),
	roles: indexRoles(roles),
	voiceModel,
	loadedModel,
	labelModel,
});
