import { expect, test } from 'vitest';
import { analysisOf, wordsOf } from '../../engine';

/** The name of whoever a text gives a cue to. */
const speakerOf = (text: string, said: string): string | null | undefined =>
	analysisOf(text).attributions.find(({ cue }) => cue && wordsOf(text, cue).includes(said))?.speaker?.name;

test.each([
	{ form: 'a name behind "after"', said: 'argued', speaker: 'Cooper' },
	{ form: 'a name behind "before"', said: 'warned', speaker: 'Moss' },
	{ form: 'a name with a title behind "and"', said: 'rejected', speaker: 'Anna Hill' },
	{ form: 'no name that ends a list', said: 'lament', speaker: 'Critics of Norway and Sweden' },
	{ form: 'the people before a "who", not whom they met', said: 'insisted', speaker: 'agents who questioned Flynn' },
	{ form: 'the subject of the verb before "and"', said: 'accused', speaker: 'mayor' },
	{ form: 'the subject of the verb before "after"', said: 'claiming', speaker: 'Hill' },
	{ form: 'the subject of a verb that has a purpose', said: 'to claim', speaker: 'Anna Hill' },
	{ form: 'whoever has the courage to do it', said: 'to say', speaker: 'Karl Moss' },
	{ form: 'whoever is asked to do it', said: 'to admit', speaker: 'clerk' },
	{ form: 'nobody for whoever is urged', said: 'to declare', speaker: undefined },
	{ form: 'a name behind whose apposition the verb stands', said: 'suggested', speaker: 'Hill' },
	{ form: 'the subject of the main clause', said: 'alleging', speaker: 'Anna Hill' },
	{ form: 'those whom a poll found saying so', said: 'saying', speaker: '60 percent of teachers' },
	{ form: 'whom somebody is attacked for', said: 'depicting', speaker: 'London banker' },
	{ form: 'nobody who is only mentioned before a "for"', said: 'case for calling', speaker: 'Vera Dahl' },
	{ form: 'whoever is left furious', said: 'branding', speaker: "former minister's family" },
	{ form: 'whoever uses a speech', said: 'to attack', speaker: 'Rosa Kell' },
	{
		form: 'a subject that a participle goes on with, not who surrounds it',
		said: 'threatens',
		speaker: 'sight of the mayor surrounded by angry workers',
	},
	{ form: 'the head of a subject, not its end', said: 'indicate', speaker: "Moss's attacks on the paper and its host" },
])('takes for the speaker $form', ({ said, speaker }) => {
	const text = SENTENCES.find((one) => one.includes(said))!;
	expect(speakerOf(text, said)).toBe(speaker);
});

const SENTENCES = [
	'“I see your game,” he said, after Cooper argued that the mayor had lied.',
	'Ortiz thanked Reed before Moss warned that the plan was a disgrace.',
	'Senior officials have rarely used the word, and Chancellor Anna Hill has often rejected the idea as a scam.',
	'Critics of Norway and Sweden lament that the law is a disgrace.',
	'The agents who questioned Flynn insisted that it was a disgrace.',
	'The mayor lashed out at Ortiz and accused her of lying.',
	'Hill quietly changed the plan after first claiming that it was a fraud.',
	'Anna Hill spent millions on posters to claim that the plan was a fraud.',
	"Moss's attacks on the paper and its host indicate that he is a coward.",
	'As Karl Moss began courting voters, Anna Hill launched a TV ad, alleging that he was a disgrace.',
	'Karl Moss has the courage to say that the plan was a fraud.',
	'Karl Moss asked the clerk to admit that the plan was a fraud.',
	'Anna Hill urged voters in Ohio to declare that the plan was a fraud.',
	'A poll found 60 percent of teachers saying that the law was a fraud.',
	'Labour leaders took aim at the London banker for depicting northern towns as filthy and lazy.',
	'Vera Dahl made the case for calling the war a disgrace.',
	"Moss mocked the general, leaving the former minister's family furious and branding the mayor a coward.",
	'Rosa Kell used the speech to attack Moss as a coward.',
	'The sight of the mayor surrounded by angry workers threatens to confirm that he is a coward.',
	'Even Hill, supposedly a friend of labor, then suggested that the law was a scam.',
];

test.each([
	{ who: 'rulers', text: 'It was a recipe for rulers who say that the law is a disgrace.' },
	{ who: 'three women', text: 'The paper met three women before the 2016 election who said it was a disgrace.' },
	{ who: 'Nurses', text: 'Nurses across the country who say the plan is a disgrace stayed home.' },
	{ who: 'those', text: 'There are those in the world today who say that it is a disgrace.' },
	{ who: 'critics', text: 'He met critics of the war who said that it was a disgrace.' },
	{ who: 'teacher', text: 'A friend of the teacher who said it was a disgrace left.' },
	{ who: 'Officials', text: 'Officials close to Moss who say the law is a disgrace left.' },
	{ who: 'Marco Rubio', text: 'Mr Rubio—who these days denounces the law as a disgrace—left.' },
	{ who: 'mayor of Lyon', text: 'The mayor of Lyon, who said that the law is a disgrace, left.' },
])('"who" takes up $who: $text', ({ who, text }) => {
	expect(analysisOf(text).attributions.map(({ speaker }) => speaker?.name)).toContain(who);
});

test.each([
	{ name: 'Some Democrats', text: 'Some Democrats, including Joe Manchin, have denounced the plan as a disgrace.' },
	{ name: 'A few influential Tories', text: 'A few influential Tories have denounced the plan as a disgrace.' },
	{ name: 'Republican Party', text: 'Republicans have denounced the plan as a disgrace.' },
	{ name: 'Reuters', text: 'A Reuters report said the plan was a disgrace.' },
	{ name: 'report on Russia', text: 'A report on Russia said the plan was a disgrace.' },
	{ name: 'Many who voted for Moss', text: 'Many who voted for Moss said the plan was a disgrace.' },
])('the speaker is named $name: $text', ({ name, text }) => {
	expect(analysisOf(text).attributions.map(({ speaker }) => speaker?.name)).toContain(name);
});
