import ayoubOped from '../../assets/sources/ayoub-oped.json' with { type: 'json' };
import gazaIstanbulReport from '../../assets/sources/gaza-istanbul-report.json' with { type: 'json' };
import jewishVoiceNews from '../../assets/sources/jewish-voice-news.json' with { type: 'json' };
import type { Profile } from '../core/sources/profile';
import { parseProfiles } from './parse-profiles';

let profiles: readonly Profile[] | undefined;

/** The profiles that come with the extension; checked at the first call, the same array at every other. */
export function loadProfiles(): readonly Profile[] {
	profiles ??= parseProfiles([
		{ name: 'ayoub-oped.json', json: ayoubOped },
		{ name: 'gaza-istanbul-report.json', json: gazaIstanbulReport },
		{ name: 'jewish-voice-news.json', json: jewishVoiceNews },
	]);
	return profiles;
}
