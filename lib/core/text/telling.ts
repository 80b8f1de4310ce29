import type { Token } from './tokens';

/** Forms in "-ing" that tell how something strikes others, and are adjectives where nothing is their object. */
const TELLING =
	/^(alarming|amazing|annoying|appalling|astonishing|astounding|baffling|bewildering|chilling|compelling|concerning|confusing|crippling|damaging|damning|daring|daunting|debilitating|demeaning|demoralizing|depressing|devastating|disappointing|disconcerting|discouraging|disgusting|disheartening|dismaying|distressing|disturbing|electrifying|embarrassing|enchanting|encouraging|endearing|entertaining|enticing|exasperating|exciting|exhausting|fascinating|frightening|frustrating|galling|gratifying|gripping|harrowing|haunting|heartbreaking|heartwarming|horrifying|humbling|humiliating|infuriating|insulting|inspiring|intimidating|intriguing|jarring|maddening|menacing|misleading|mortifying|mystifying|nauseating|outstanding|overbearing|overwhelming|perplexing|promising|puzzling|reassuring|refreshing|revealing|revolting|rewarding|riveting|satisfying|scathing|shocking|sickening|staggering|startling|stifling|striking|stunning|surprising|tempting|terrifying|thrilling|tiring|touching|troubling|underwhelming|unnerving|unsettling|uplifting|upsetting|welcoming|worrying)$/;
const LINKS = /^(be|become|remain|seem|look|sound|appear|prove|find|get)$/;

/** Whether a form in "-ing" is an adjective behind a linking verb: "the plan is deeply concerning", not "the plan is concerning us". */
export function isTelling(tokens: readonly Token[], i: number): boolean {
	if (!TELLING.test(tokens[i]!.lower) || tokens[i]!.pos === 'ADJ') return false;
	const after = tokens[i + 1];
	const isLoose =
		!after || /^(PUNCT|CCONJ|SCONJ|ADV|PART)$/.test(after.pos) || /^(to|for|in|about|as)$/.test(after.lower);
	// "Is threatening to leave"
	if (!isLoose || (after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB')) return false;
	let before = i - 1;
	while (tokens[before]?.pos === 'ADV' || /^(not|n't)$/.test(tokens[before]?.lower ?? '')) before--;
	return LINKS.test(tokens[before]?.lemma ?? '');
}
