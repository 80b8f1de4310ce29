import type { Reference } from '../../actors/references';
import { complementAt } from '../phrase';
import { type Draft, type LabelSentence, referenceEnding } from '../sentence';
import { subjectOf } from '../subject';
import { isCharge } from './charge';

/** What brings "being" or "becoming" in, so that it says what the subject of the main verb is, or is not. */
const BRINGS = /^(without|despite|besides|from|of|by|for|about)$/;
/** How far back the verb is looked for whose subject is meant, in tokens. */
const REACH = 14;

/** "X asks without being a bully", "denounced X for becoming obsessed": what a gerund of "be" says of whoever the clause is about. */
export function beingSo(sentence: LabelSentence, gerund: number): Draft[] {
	const { tokens } = sentence.doc;
	const link = tokens[gerund - 1]?.lower === 'not' ? gerund - 2 : gerund - 1;
	if (!BRINGS.test(tokens[link]?.lower ?? '')) return [];
	const next = tokens[gerund + 1];
	// "Without being asked" tells what is done.
	if (!next || next.pos === 'VERB') return [];
	const whom = whoseGerund(sentence, link);
	const found = whom && complementAt(sentence, gerund + 1);
	return found ? [{ ...found, actor: whom.actor, form: 'copular', mention: whom }] : [];
}

function whoseGerund(sentence: LabelSentence, link: number): Reference | null {
	const { tokens } = sentence.doc;
	// "Denounced X for becoming …", "kept X from becoming …": the object's; "X is proud of being …" the subject's.
	const object = /^(for|from|of)$/.test(tokens[link]!.lower) ? referenceEnding(sentence, link) : null;
	if (object) return object;
	if (/^(for|from)$/.test(tokens[link]!.lower) && sentence.phrases.some((p) => p.last === link)) return null;
	const isOthers = sentence.phrases.some((p) => p.last === link && tokens[p.first - 1]?.pos !== 'ADP');
	for (let i = link - 1; i > sentence.first && link - i < REACH; i--) {
		if (/^["“”,;:—–]$/.test(tokens[i]!.text)) return null;
		// "Accused pollsters of being biased": said of them, not of the accuser.
		if (isOthers && tokens[i]!.pos === 'VERB' && isCharge(tokens[i]!.lemma, tokens[link]!.lower)) return null;
		const isVerb = /^(VERB|AUX)$/.test(tokens[i]!.pos) && !tokens[i]!.lower.endsWith('ing');
		if (isVerb && tokens[i - 1]?.lower !== 'to') return subjectOf(sentence, i);
	}
	return null;
}
