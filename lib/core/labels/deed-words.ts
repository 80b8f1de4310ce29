/** Verbs for what somebody does, and nouns for what somebody is after, as written in `assets/cues/deeds.json`; all lemmas in lower case. */
export interface DeedWords {
	/** How somebody talks whom the writer does not trust. */
	readonly talkingVerbs: readonly string[];
	/** What wrong somebody does to others, to the truth or to the law, by intent or by fault. */
	readonly wrongingVerbs: readonly string[];
	/** What somebody does for a living or in an office. */
	readonly workingVerbs: readonly string[];
	/** What a law is there for. */
	readonly rulingVerbs: readonly string[];
	/** What somebody is out or unwilling to do, with an infinitive. */
	readonly willingVerbs: readonly string[];
	/** Where somebody stands in a dispute: "oppose", "back". */
	readonly sidingVerbs: readonly string[];
	/** Verbs for taking a posture: "adopted a tough line". */
	readonly posturingVerbs: readonly string[];
	/** Verbs that make something of what they are said of, and with "into" tell what. */
	readonly turningVerbs: readonly string[];
	/** Verbs of little meaning, whose object says what is done: "made a stunning revelation", "staged a stunt". */
	readonly lightVerbs: readonly string[];
	/** Verbs that tell what somebody says or thinks, by a clause without "that": "Brook claimed the town was …". */
	readonly sayingVerbs: readonly string[];
	/** Verbs whose object may be such a clause: "they know the plan is …", "it shows the plan is …". */
	readonly clauseVerbs: readonly string[];
	/** What an infinitive may hang on, and still speak of the subject, as it stands in a text: "is likely to be", "seems to be". */
	readonly raisingForms: readonly string[];
	/** Nouns whose infinitive tells what their owner is after or may do: "his bid to become mayor". */
	readonly aims: readonly string[];
	/** Nouns whose infinitive says what they are about: "efforts to destabilize the region". */
	readonly purposes: readonly string[];
	/** What somebody does or has in a role: "her tenure as mayor". */
	readonly tenures: readonly string[];
	/** What somebody does in a role, without an object: "campaigned as a moderate". */
	readonly roleVerbs: readonly string[];
	/** Verbs that speak ill of what they call so: "denounced as a new Rome". */
	readonly decryingVerbs: readonly string[];
	/** Verbs that speak well of it: "hailed as a new Rome". */
	readonly hailingVerbs: readonly string[];
	/** What gives a role to its object: "tapped her as envoy". */
	readonly grantingVerbs: readonly string[];
	/** What puts its subject in the role its object had: "replaced her as envoy". */
	readonly succeedingVerbs: readonly string[];
}
