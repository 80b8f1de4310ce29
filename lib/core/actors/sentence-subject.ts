import type { NounPhrase } from '../text/chunks';
import type { Stretch, TextDoc } from '../text/tokens';

/** The head of the phrase that opens the sentence, past what a preposition brings; -1 where a verb comes first. */
export function subjectStart({ tokens }: TextDoc, { first, last }: Stretch, phrases: readonly NounPhrase[]): number {
	for (let i = fronted(tokens, first, last); i < last; i++) {
		const { pos } = tokens[i]!;
		if (pos === 'AUX' || pos === 'VERB') return -1;
		if (pos === 'PRON') return i;
		const phrase = phrases.find((p) => p.first <= i && i < p.last);
		if (!phrase) continue;
		const before = tokens[phrase.first - 1];
		const owned = phrases.find((p) => p.owner === phrase);
		if (before?.pos !== 'ADP' || phrase.first === first) return (owned ?? phrase).head;
		i = phrase.last - 1;
	}
	return -1;
}

/** Past "In a statement released on Friday," and "Formerly known as a moderate,": where the clause after what stands in front begins. */
function fronted(tokens: TextDoc['tokens'], first: number, last: number): number {
	const { pos, lower } = tokens[first]!;
	const isLinked = /^(ADP|SCONJ)$/.test(pos) || /^(as|while|although|when|according)$/.test(lower);
	const opening = tokens[pos === 'ADV' ? first + 1 : first];
	const isParticiple = opening?.pos === 'VERB' && /(ed|ing|wn|en)$/.test(opening.lower);
	if (!isLinked && !isParticiple) return first;
	const comma = tokens.slice(first, last).find((token) => token.text === ',');
	return comma ? comma.index + 1 : first;
}
