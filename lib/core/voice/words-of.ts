/** What would take its possessive in the wrong place: a phrase with another possessive, or with something hung on it. */
const HEAVY = /['’]|\s(of|on|in|at|for|from|with)\s|s$/i;

/** Whose words they are, as a title: "The envoy’s words", but "Words of Hamas", "Words of officials", "Words of people in the street". */
export const wordsOf = (speaker: string): string =>
	HEAVY.test(speaker) ? `Words of ${speaker}` : `${speaker}’s words`;
