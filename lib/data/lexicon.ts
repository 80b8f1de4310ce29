import abortionGender from '../../assets/lexicon/en/abortion-gender.json' with { type: 'json' };
import chinaTaiwan from '../../assets/lexicon/en/china-taiwan.json' with { type: 'json' };
import climate from '../../assets/lexicon/en/climate.json' with { type: 'json' };
import courts from '../../assets/lexicon/en/courts.json' with { type: 'json' };
import economy from '../../assets/lexicon/en/economy.json' with { type: 'json' };
import generalDehumanising from '../../assets/lexicon/en/general-dehumanising.json' with { type: 'json' };
import generalDysphemism from '../../assets/lexicon/en/general-dysphemism.json' with { type: 'json' };
import generalEuphemism from '../../assets/lexicon/en/general-euphemism.json' with { type: 'json' };
import generalEvaluation from '../../assets/lexicon/en/general-evaluation.json' with { type: 'json' };
import generalExaggeration from '../../assets/lexicon/en/general-exaggeration.json' with { type: 'json' };
import generalFear from '../../assets/lexicon/en/general-fear.json' with { type: 'json' };
import generalGlittering from '../../assets/lexicon/en/general-glittering.json' with { type: 'json' };
import generalMetaphor from '../../assets/lexicon/en/general-metaphor.json' with { type: 'json' };
import generalOneSided from '../../assets/lexicon/en/general-one-sided.json' with { type: 'json' };
import generalReportVerbs from '../../assets/lexicon/en/general-report-verbs.json' with { type: 'json' };
import generalScareQuotes from '../../assets/lexicon/en/general-scare-quotes.json' with { type: 'json' };
import gunsPolicingRace from '../../assets/lexicon/en/guns-policing-race.json' with { type: 'json' };
import health from '../../assets/lexicon/en/health.json' with { type: 'json' };
import iran from '../../assets/lexicon/en/iran.json' with { type: 'json' };
import israelPalestine from '../../assets/lexicon/en/israel-palestine.json' with { type: 'json' };
import migration from '../../assets/lexicon/en/migration.json' with { type: 'json' };
import politicsElections from '../../assets/lexicon/en/politics-elections.json' with { type: 'json' };
import religionProtest from '../../assets/lexicon/en/religion-protest.json' with { type: 'json' };
import russiaUkraine from '../../assets/lexicon/en/russia-ukraine.json' with { type: 'json' };
import statesAndRegimes from '../../assets/lexicon/en/states-and-regimes.json' with { type: 'json' };
import technology from '../../assets/lexicon/en/technology.json' with { type: 'json' };
import warAndTerrorism from '../../assets/lexicon/en/war-and-terrorism.json' with { type: 'json' };
import type { Entry } from '../core/lexicon/entry';
import { parseLexicon } from './parse-lexicon';

let entries: readonly Entry[] | undefined;

/** The entries that come with the extension; checked at the first call, the same array at every other. */
export function loadLexicon(): readonly Entry[] {
	entries ??= parseLexicon([
		{ name: 'abortion-gender.json', json: abortionGender },
		{ name: 'china-taiwan.json', json: chinaTaiwan },
		{ name: 'climate.json', json: climate },
		{ name: 'courts.json', json: courts },
		{ name: 'economy.json', json: economy },
		{ name: 'general-dehumanising.json', json: generalDehumanising },
		{ name: 'general-dysphemism.json', json: generalDysphemism },
		{ name: 'general-euphemism.json', json: generalEuphemism },
		{ name: 'general-evaluation.json', json: generalEvaluation },
		{ name: 'general-exaggeration.json', json: generalExaggeration },
		{ name: 'general-fear.json', json: generalFear },
		{ name: 'general-glittering.json', json: generalGlittering },
		{ name: 'general-metaphor.json', json: generalMetaphor },
		{ name: 'general-one-sided.json', json: generalOneSided },
		{ name: 'general-report-verbs.json', json: generalReportVerbs },
		{ name: 'general-scare-quotes.json', json: generalScareQuotes },
		{ name: 'guns-policing-race.json', json: gunsPolicingRace },
		{ name: 'health.json', json: health },
		{ name: 'iran.json', json: iran },
		{ name: 'israel-palestine.json', json: israelPalestine },
		{ name: 'migration.json', json: migration },
		{ name: 'politics-elections.json', json: politicsElections },
		{ name: 'religion-protest.json', json: religionProtest },
		{ name: 'russia-ukraine.json', json: russiaUkraine },
		{ name: 'states-and-regimes.json', json: statesAndRegimes },
		{ name: 'technology.json', json: technology },
		{ name: 'war-and-terrorism.json', json: warAndTerrorism },
	]);
	return entries;
}
