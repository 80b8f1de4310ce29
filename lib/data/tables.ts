import attribution from '../../assets/cues/attribution.json' with { type: 'json' };
import deeds from '../../assets/cues/deeds.json' with { type: 'json' };
import families from '../../assets/cues/families.json' with { type: 'json' };
import givenNames from '../../assets/cues/first-names.json' with { type: 'json' };
import hiddenAgents from '../../assets/cues/hidden-agents.json' with { type: 'json' };
import modifiers from '../../assets/cues/modifiers.json' with { type: 'json' };
import polarity from '../../assets/cues/polarity.json' with { type: 'json' };
import reference from '../../assets/cues/reference.json' with { type: 'json' };
import roles from '../../assets/cues/roles.json' with { type: 'json' };
import things from '../../assets/cues/things.json' with { type: 'json' };
import traits from '../../assets/cues/traits.json' with { type: 'json' };
import type { GivenNames } from '../core/actors/given-names';
import { createTables, type Tables } from '../core/tables';
import { loadActors } from './actors';
import { loadLabelModel } from './label-model';
import { loadLexicon } from './lexicon';
import { loadLoadedModel } from './loaded-model';
import { parseWords } from './parse-words';
import { loadVoiceModel } from './voice-model';

let tables: Tables | undefined;

/** The engine's tables, from everything that comes with the extension; made at the first call, the same at every other. */
export function loadTables(): Tables {
	tables ??= createTables({
		entries: loadLexicon(),
		actors: loadActors(),
		cues: parseWords({ name: 'attribution.json', json: attribution }),
		words: {
			...parseWords({ name: 'reference.json', json: reference }),
			...parseWords({ name: 'traits.json', json: traits }),
			...parseWords({ name: 'modifiers.json', json: modifiers }),
			...parseWords({ name: 'things.json', json: things }),
			...parseWords({ name: 'deeds.json', json: deeds }),
		},
		givenNames: givenNames as GivenNames,
		families: parseWords({ name: 'families.json', json: families }),
		polarity: parseWords({ name: 'polarity.json', json: polarity }),
		acts: parseWords({ name: 'hidden-agents.json', json: hiddenAgents }),
		roles: parseWords({ name: 'roles.json', json: roles }),
		voiceModel: loadVoiceModel(),
		loadedModel: loadLoadedModel(),
		labelModel: loadLabelModel(),
	});
	return tables;
}
