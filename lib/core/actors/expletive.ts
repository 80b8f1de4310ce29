import type { TextDoc, Token } from '../text/tokens';

/** "It is high time that …", "it is clear that …", "it is X that …": this "it" stands for nobody. */
export function isExpletive({ tokens }: TextDoc, index: number): boolean {
	if (tokens[index]!.lower !== 'it') return false;
	if (tokens[index + 1]?.pos !== 'AUX') return isHeld(tokens, index);
	let after = index + 2;
	while (/^(AUX|ADV|PART)$/.test(tokens[after]?.pos ?? '') || tokens[after]?.lower === 'neither') after++;
	const next = tokens.slice(after, after + 7);
	const clause = next.findIndex((token, i) => opensClause(token, next[i + 1]));
	const cleft = tokens.slice(index + 2, index + 10).find((token) => token.lower === 'that' || token.text === ',');
	if (cleft?.lower === 'that' && /^(VERB|AUX)$/.test(tokens[cleft.index + 1]?.pos ?? '')) return true;
	return (
		clause > 0 && next.slice(0, clause).every((token) => /^(ADJ|ADV|CCONJ)$/.test(token.pos) || token.lower === 'time')
	);
}

/** "They find it sensible to …", "makes it clear that …" */
function isHeld(tokens: readonly Token[], index: number): boolean {
	let after = index + 1;
	while (tokens[after]?.pos === 'ADV') after++;
	return (
		/^(find|make|consider|think|deem|believe|call)$/.test(tokens[index - 1]?.lemma ?? '') &&
		tokens[after]?.pos === 'ADJ' &&
		tokens[after + 1] !== undefined &&
		opensClause(tokens[after + 1]!, tokens[after + 2])
	);
}

/** What "it" stands for where it comes later: "that …", "to do …", "for him to …", "how …". */
const opensClause = ({ lower }: Token, next: Token | undefined): boolean =>
	/^(that|when|how|whether|why|if)$/.test(lower) ||
	(lower === 'to' && /^(VERB|AUX)$/.test(next?.pos ?? '')) ||
	(lower === 'for' && next?.pos === 'PRON');
