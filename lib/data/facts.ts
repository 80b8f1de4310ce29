import designations from '../../assets/facts/designations.json' with { type: 'json' };
import houseStyles from '../../assets/facts/house-styles.json' with { type: 'json' };
import type { Facts } from '../core/facts/fact';
import { parseFacts } from './parse-facts';

let facts: Facts | undefined;

/** The facts that come with the extension; checked at the first call, the same object at every other. */
export function loadFacts(): Facts {
	facts ??= parseFacts(
		{ name: 'designations.json', json: designations },
		{ name: 'house-styles.json', json: houseStyles },
	);
	return facts;
}
