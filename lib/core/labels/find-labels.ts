import type { Reference } from '../actors/references';
import type { Labelling } from '../analysis';
import { stretch, type TextDoc } from '../text/tokens';
import { isOfCase } from './case-name';
import { distinct } from './distinct';
import { finishLabel, type LabelContext } from './finish';
import { aim } from './rules/aim';
import { appositive } from './rules/appositive';
import { asRole } from './rules/as-role';
import { accusation, charge } from './rules/charge';
import { classed } from './rules/class-behind';
import { copular } from './rules/copular';
import { deedBy, joined } from './rules/deed';
import { described } from './rules/described';
import { engaged } from './rules/engaged';
import { fitness } from './rules/fitness';
import { heldBody } from './rules/held-body';
import { identified } from './rules/identified';
import { judged } from './rules/judged';
import { judgement } from './rules/judgement';
import { league } from './rules/league';
import { line } from './rules/line';
import { membership } from './rules/members';
import { misdeed } from './rules/misdeed';
import { nominal } from './rules/nominal';
import { occupied } from './rules/occupied';
import { ofPhrase } from './rules/of-phrase';
import { caught, participle } from './rules/participle';
import { portrayal } from './rules/portrayal';
import { possessed } from './rules/possessed';
import { adjectival, change, possessive } from './rules/possessive';
import { premodifier } from './rules/premodifier';
import { contestedName, epithet, followers, indefinite, metaphor } from './rules/standing';
import { turned } from './rules/turned';
import { willed } from './rules/will';
import { wordOrder } from './rules/word-order';
import type { Draft, LabelRule, LabelSentence } from './sentence';

/** The rules that follow appositions, the surest first: of overlapping labels of one actor the first found stays. */
const RULES: readonly LabelRule[] = [
	copular,
	wordOrder,
	identified,
	judgement,
	portrayal,
	premodifier,
	classed,
	heldBody,
	membership,
	followers,
	epithet,
	judged,
	possessive,
	engaged,
	nominal,
	ofPhrase,
	adjectival,
	change,
	asRole,
	aim,
	fitness,
	possessed,
	league,
	line,
	charge,
	accusation,
	participle,
	caught,
	deedBy,
	joined,
	turned,
	misdeed,
	willed,
	occupied,
	metaphor,
	contestedName,
	described,
];

/**
 * What each actor is called, loaded or not.
 *
 * @param sentences - All of the text's.
 * @returns In reading order; one actor's labels never overlap.
 */
export function findLabels(sentences: readonly LabelSentence[], context: LabelContext): Labelling[] {
	const drafts = sentences.flatMap((sentence) => {
		const apposed = appositive(sentence);
		const indefinites = indefinite(sentence);
		// "Brook, a judge who is known for …": what is said of the apposition is said of the name.
		const references = [
			...sentence.references,
			...[...apposed, ...indefinites].map((draft) => toReference(context.doc, draft)),
		];
		return [...apposed, ...RULES.flatMap((rule) => rule({ ...sentence, references })), ...indefinites];
	});
	const whole = drafts.filter((draft) => !isOfCase(context.doc.tokens, draft));
	return distinct(whole.map((draft) => finishLabel(draft, context)).filter((label) => label !== null));
}

/** An apposition as something that further words are said of. */
const toReference = ({ tokens }: TextDoc, { actor, head }: Draft): Reference => ({
	...stretch(tokens, { first: head, last: head + 1 }),
	actor,
	form: 'apposition',
	confidence: 1,
});
