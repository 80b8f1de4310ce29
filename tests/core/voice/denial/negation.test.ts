import { expect, test } from 'vitest';
import { readText } from '../../../../lib/core/text/tokens';
import { areDenied, isNegated, tokenAt } from '../../../../lib/core/voice/denial/negation';

function denies(text: string, words: string) {
	const { tokens, sentences } = readText(text);
	const first = tokenAt(tokens, { start: text.indexOf(words), end: text.length });
	return isNegated(tokens, first, sentences.find((s) => s.first <= first && first < s.last)!.first);
}

test.each([
	'It is not a failed state.',
	"It isn't a failed state.",
	'It isn’t a failed state.',
	'It is no failed state.',
	'It has never been a failed state.',
	'It is hardly a failed state.',
	'It is a young rather than a failed state.',
	'Neither a failed state nor a poor one, it grew.',
	'It is neither poor nor a failed state.',
	'It is far from a failed state.',
	'It became a republic instead of a failed state.',
	'It grew without being a failed state.',
	'It is no longer a failed state.',
	'It is anything but a failed state.',
	'Nobody calls it a failed state.',
	'No one calls it a failed state.',
	'It is false that it is a failed state.',
	'It is not true that it is a failed state.',
	'There is no evidence that it is a failed state.',
	'It is not, and has never been, a failed state.',
	'They refuse to call it a failed state.',
	'They stopped calling it a failed state.',
	'They reject the charge that it is a failed state.',
	'It is not, they say, a failed state but a poor one.',
	'It is never, of course, a failed state.',
	'They stopped short of calling it a failed state.',
	'They denied calling it a failed state.',
	'They denied having called it a failed state.',
	'Few would call it a failed state.',
	'Very few call it a failed state.',
	'It is anything other than a failed state.',
	'They noted her refusal to call it a failed state.',
	'It would be a stretch to call it a failed state.',
	'It would be a stretch to think right now that it is a failed state.',
	'It is very hard to call it a failed state.',
	'It is absurd to say that it is a failed state.',
])('denied: %s', (text) => expect(denies(text, text.match(/failed state/)![0])).toBe(true));

test.each([
	'It is a failed state.',
	'It is not only a failed state.',
	'It is not merely a failed state.',
	'It is not just a failed state.',
	'It is not simply a failed state.',
	'It is no doubt a failed state.',
	'It is no less a failed state.',
	'It is nothing but a failed state.',
	'It is nothing more than a failed state.',
	'It is nothing less than a failed state.',
	'It is nothing short of a failed state.',
	'It is nothing if not a failed state.',
	'It is none other than a failed state.',
	'It is little short of a failed state.',
	'It is not, they say, poor but a failed state.',
	'It is not poor but a failed state.',
	'They do not pay because a failed state cannot collect.',
	'It never mattered, a failed state or not.',
	'It was not rich. A failed state pays late.',
	'They did not know that a failed state pays late.',
	'It is true that it is a failed state.',
	'It is not false that it is a failed state.',
	'There is evidence that it is a failed state.',
	'There is no doubt that it is a failed state.',
	'It is poor, and has long been, a failed state.',
	'They never refused to call it a failed state.',
	'They never denied calling it a failed state.',
	'They denied backing a failed state.',
	'A few would call it a failed state.',
	'Few friends of a failed state came.',
	'They make the charge that it is a failed state.',
	'It is no stretch to call it a failed state.',
	'It is no stretch to think that it is a failed state.',
	'It is hard not to call it a failed state.',
	'It is not hard to see it as a failed state.',
	'They tried hard to paint it as a failed state.',
	'They do not regret calling it a failed state.',
	'They are not afraid to call it a failed state.',
	'They are not alone in calling it a failed state.',
	'They did not prevent it from becoming a failed state.',
])('affirmed: %s', (text) => expect(denies(text, 'failed state')).toBe(false));

/** Whether the words in brackets are denied where they stand. */
function deniesWords(marked: string) {
	const [before, words, after] = marked.split(/[[\]]/);
	const { tokens, sentences } = readText(`${before}${words}${after}`);
	const first = tokenAt(tokens, { start: before!.length, end: 0 });
	const last = tokenAt(tokens, { start: before!.length + words!.length, end: 0 });
	return areDenied(tokens, { first, last }, sentences.find((s) => s.first <= first && first < s.last)!.first);
}

test.each([
	'The army did not commit a [massacre].',
	'The army committed no [massacre].',
	'Norway does not back [terrorism].',
	'The mayor has no [racist] bone.',
	'There was no history of [racist remarks].',
	'She is not the [villain] of the story.',
	'She is no longer the [champion] of the poor.',
	'She is not the [villain] Reed paints.',
	'She never became the [villain].',
	'Critics never called Ann Reed the [worst mayor].',
	'They do not see her as the [villain].',
	'She refuses to be the [villain].',
	'She did not show the [courage] to resign.',
	'The law does not make the mayor [corrupt].',
	'Nobody in the room [slammed] the mayor.',
	'Nobody here slammed Ann Reed as [corrupt].',
	'It is not about [greed].',
	'She is not a [tyrant] like Peter Hale.',
	'It never had a [corrupt] Ann Reed.',
	'They noted his failure to be a [leader].',
])('denied with the verb: %s', (marked) => expect(deniesWords(marked)).toBe(true));

test.each([
	'Nobody invited [disgraced senator] Ann Reed.',
	'The union did not meet [right-wing] senator Ann Reed.',
	'The union did not back [outsider] Reed.',
	'The voters stand with Hale, not with [hard-line] governor Ann Reed.',
	'The board never heard the [corrupt] mayor.',
	'The report does not explain the mayor’s [cowardice].',
	'The report does not explain her [cowardice].',
	'She was not aware of the "[shameful]" letter.',
	'Nobody who left his party of [crooks] returned.',
	'Why did none of the [greedy bankers] go to jail?',
	"Why didn't the [greedy bankers] go to jail?",
	'The fund grew without the [greedy bankers].',
	'Nothing justifies this [brutal attack].',
	'The army did not plan the [massacre].',
	'No future marches about a [massacre] will be held.',
	'We do not need [demagogues] like Reed.',
	'The law does not stop searches by [sheriffs] such as Hale.',
	'Nobody who calls her a [tyrant] is safe.',
	'She is not the only [tyrant] in town.',
	'The army did not prevent a [massacre].',
	'The mayor has not condemned [racist] marchers.',
	'The mayor refused to condemn [racists].',
	'They noted his failure to stop a [massacre].',
	'They asked for no favours when he called her a [tyrant].',
	'She does not think the [heinous crime] was planned.',
])('presupposed though the verb is denied: %s', (marked) => expect(deniesWords(marked)).toBe(false));

test.each([
	{ place: 'where a token begins', start: 4, index: 1 },
	{ place: 'inside a token', start: 5, index: 1 },
	{ place: 'between two', start: 3, index: 1 },
	{ place: 'after the last', start: 20, index: 3 },
])('tokenAt finds the token $place', ({ start, index }) => {
	expect(tokenAt(readText('The dam broke').tokens, { start, end: 30 })).toBe(index);
});
