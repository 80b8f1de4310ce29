/** Whose words they are, as a title: "The envoy’s words"; behind an s, where a plural and a name differ, "Words of Hamas", "Words of officials". */
export const wordsOf = (speaker: string): string =>
	/['’]|s$/i.test(speaker) ? `Words of ${speaker}` : `${speaker}’s words`;
