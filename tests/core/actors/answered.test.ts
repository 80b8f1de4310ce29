import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{ rejects: 'Freedonia', text: "Freedonia's statement was long. Freedonia rejected the criticism as a smear." },
	{ rejects: 'its "it"', text: "Freedonia's statement was long. It has repeatedly denied the allegation." },
	{ rejects: 'Anna Lund, of whom more is told,', text: 'Anna Lund, who made a statement, dismissed the claim.' },
	{ rejects: 'Anna Lund, with a particle,', text: 'Anna Lund made a statement. Anna Lund shrugged off the criticism.' },
	{ rejects: 'an unknown "he"', text: 'Anna Lund made a statement. He rejected the accusation.' },
	{ rejects: 'Anna Lund, in a passive,', text: 'Anna Lund spoke. The criticism was dismissed by Anna Lund.' },
	{ rejects: 'Anna Lund, by a name for it,', text: 'Anna Lund called the accusation a smear.' },
	{ rejects: 'Anna Lund, in a participle,', text: 'Anna Lund left, rejecting the accusation.' },
	{ rejects: 'the welcomer', text: 'Freedonia and Anna Lund met. Anna Lund welcomed the decision.' },
])('what $rejects rejects or welcomes is not their own', ({ text }) => {
	const own = /(criticism|allegation|claim|accusation|decision)=/;
	expect(referring(text, ['event']).filter((one) => own.test(one))).toEqual([]);
});

test.each([
	{
		answers: 'another',
		text: "Freedonia's decision was late. Anna Lund welcomed the decision.",
		found: 'the decision=freedonia',
	},
	{
		answers: 'nobody of a name',
		text: "Freedonia's decision was late. Critics rejected the decision.",
		found: 'the decision=freedonia',
	},
	{
		answers: 'the object of another verb',
		text: "Freedonia's decision was late. Freedonia met Anna Lund, who slammed the move.",
		found: 'the move=freedonia',
	},
	{
		answers: 'nobody, but defends',
		text: "Freedonia's decision was late. Freedonia defended the decision.",
		found: 'the decision=freedonia',
	},
])('an event stays its maker’s where $answers answers it', ({ text, found }) =>
	expect(referring(text, ['event'])).toContain(found),
);
