import type { Finding } from '../analysis';
import { type Calls, callsOf } from '../sources/calls';
import type { Profile } from '../sources/profile';
import type { Designation, Facts, HouseRule } from './fact';
import { findDesignations, findRules } from './find-facts';
import { makeLadder, type Rung } from './ladder';

/** What is known of a finding beyond its page. */
export interface Explanation {
	/** What other sources call the actor; empty where none does, or the finding is aimed at nobody. */
	readonly elsewhere: readonly Calls[];
	readonly ladder: readonly Rung[];
	readonly rules: readonly HouseRule[];
	readonly designations: readonly Designation[];
}

/** @param profiles - Of the sources that speak of the finding's actor, in the order in which they are to be shown. */
export function explain(finding: Finding, profiles: readonly Profile[], facts: Facts): Explanation {
	const rules = findRules(facts, finding);
	return {
		elsewhere: finding.actor === null ? [] : callsOf(profiles, finding.actor),
		ladder: makeLadder(finding, profiles, rules),
		rules,
		designations: findDesignations(facts, finding),
	};
}
