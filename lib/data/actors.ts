import africaAmericas from '../../assets/actors/africa-americas.json' with { type: 'json' };
import agreements from '../../assets/actors/agreements.json' with { type: 'json' };
import asia from '../../assets/actors/asia.json' with { type: 'json' };
import europe from '../../assets/actors/europe.json' with { type: 'json' };
import groups from '../../assets/actors/groups.json' with { type: 'json' };
import international from '../../assets/actors/international.json' with { type: 'json' };
import middleEast from '../../assets/actors/middle-east.json' with { type: 'json' };
import russiaUkraine from '../../assets/actors/russia-ukraine.json' with { type: 'json' };
import unitedStates from '../../assets/actors/united-states.json' with { type: 'json' };
import unitedStatesBodies from '../../assets/actors/united-states-bodies.json' with { type: 'json' };
import unitedStatesPeople from '../../assets/actors/united-states-people.json' with { type: 'json' };
import type { Actor } from '../core/actors/actor';
import { parseActors } from './parse-actors';

let actors: readonly Actor[] | undefined;

/** The actors that come with the extension; checked at the first call, the same array at every other. */
export function loadActors(): readonly Actor[] {
	actors ??= parseActors([
		{ name: 'africa-americas.json', json: africaAmericas },
		{ name: 'agreements.json', json: agreements },
		{ name: 'asia.json', json: asia },
		{ name: 'europe.json', json: europe },
		{ name: 'groups.json', json: groups },
		{ name: 'international.json', json: international },
		{ name: 'middle-east.json', json: middleEast },
		{ name: 'russia-ukraine.json', json: russiaUkraine },
		{ name: 'united-states.json', json: unitedStates },
		{ name: 'united-states-bodies.json', json: unitedStatesBodies },
		{ name: 'united-states-people.json', json: unitedStatesPeople },
	]);
	return actors;
}
