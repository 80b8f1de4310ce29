import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'New figures show Green mayoral nominee Ada Brook trailing.', labels: ['Ada Brook: Green mayoral nominee'] },
	{
		text: 'A handful of recent surveys show Conservative candidate Adam Stone losing ground.',
		labels: ['Adam Stone: Conservative candidate'],
	},
	{ text: 'Many ads feature Nike spokesman Adam Brook.', labels: ['Adam Brook: Nike spokesman'] },
	{
		text: "Tonight's podcast hosts CBS chief economics editor Laura Stone.",
		labels: ['Laura Stone: CBS chief economics editor'],
	},
	{
		text: "Friday morning's show features NBC News correspondent Adam Brook.",
		labels: ['Adam Brook: NBC News correspondent'],
	},
	{
		text: 'The questions special prosecutor Ada Brook gave were hard.',
		labels: ['Ada Brook: special prosecutor'],
	},
	{
		text: 'Some Democrats distrust Republican whip Adam Brook.',
		labels: ['Adam Brook: Republican whip'],
	},
	{
		text: 'Some Republicans distrust Democratic whip Adam Brook.',
		labels: ['Adam Brook: Democratic whip'],
	},
	{ text: 'They never forgave disloyal minister Hans Braun.', labels: ['Hans Braun: disloyal minister'] },
	{
		text: "The leaks embarrassed Macron's long-time adviser Ada Brook.",
		labels: ["Ada Brook: Macron's long-time adviser"],
	},
	{
		text: 'She is hosting Senate Majority Leader Chuck Schumer at Camp David.',
		labels: ['Chuck Schumer: Senate Majority Leader'],
	},
	// What stays whole: nouns in the plural that tell the field of a role, and roles before a party.
	{ text: 'They met civil rights lawyer Ada Brook.', labels: ['Ada Brook: civil rights lawyer'] },
	{ text: 'They met human rights group leader Ada Brook.', labels: ['Ada Brook: human rights group leader'] },
	{ text: 'They met foreign affairs chief Ada Brook.', labels: ['Ada Brook: foreign affairs chief'] },
	{
		text: 'They met billionaire Republican donor Ada Brook.',
		labels: ['Ada Brook: billionaire', 'Ada Brook: Republican donor'],
	},
	{ text: 'They met Biden campaign senior adviser Ada Brook.', labels: ['Ada Brook: Biden campaign senior adviser'] },
])('a clause before a title is no part of it: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'OSLO - Senator Ada Brook met the press.', labels: ['Ada Brook: Senator'] },
	{
		text: 'Two Democrats - California Attorney General Adam Brook and Ada Stone - sued.',
		labels: ['Adam Brook: California Attorney General'],
	},
	{
		text: "Macron's once-loyal former aide Ada Brook quit.",
		labels: ["Ada Brook: Macron's once-loyal former aide"],
	},
	{ text: 'His now-exiled former banker Adam Brook spoke.', labels: ['Adam Brook: now-exiled former banker'] },
	{
		text: 'They met Bank of England chief economist Ada Brook.',
		labels: ['Ada Brook: Bank of England chief economist'],
	},
	{
		text: 'They met Department of Health and Human Services Secretary Ada Brook.',
		labels: ['Ada Brook: Department of Health and Human Services Secretary'],
	},
	{
		text: 'They met former Secretary of State and Democratic nominee Ada Brook.',
		labels: ['Ada Brook: former Secretary of State and Democratic nominee'],
	},
	{
		text: 'They met Democratic presidential candidate former governor Adam Brook.',
		labels: ['Adam Brook: Democratic presidential candidate', 'Adam Brook: former governor'],
	},
	{
		text: 'They met Republican Speaker of the House Paul Ryan.',
		labels: ['Paul Ryan: Republican Speaker of the House'],
	},
	{ text: "It was the view of that year's nominee, Ada Brook.", labels: ['Ada Brook: nominee'] },
	{ text: "It was the view of last year's nominee, Ada Brook.", labels: ["Ada Brook: last year's nominee"] },
	{ text: 'President Ada Brook returns to Ohio.', labels: ['Ada Brook: President'] },
	{ text: 'President Biden supporters met them.', labels: [] },
])('a title begins with its first word: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Labour is anti-business.', labels: ['Labour Party: anti-business'] },
	{
		text: 'Democrats are often guilty of putting short-term gains first.',
		labels: ['Democratic Party: often guilty of putting short-term gains'],
	},
	{
		text: 'They call Ada Brook a break with tradition instead of a result of it.',
		labels: ['Ada Brook: break with tradition'],
	},
	{ text: 'Ada Brook was an eager reformer in a 2015 interview.', labels: ['Ada Brook: eager reformer'] },
	{ text: 'Ada Brook is allied with gangs, the Green Front and thieves.', labels: ['Ada Brook: allied with gangs'] },
	{
		text: 'Ada Brook is a liar, a cheat and a fraud.',
		labels: ['Ada Brook: liar', 'Ada Brook: cheat', 'Ada Brook: fraud'],
	},
	{ text: 'Biden-Klobuchar is a perfect ticket.', labels: [] },
	{ text: 'Norway is too small a state.', labels: ['Norway: too small a state'] },
	{
		text: "Norway is hostile to the nation's laws and liberal values.",
		labels: ["Norway: hostile to the nation's laws and liberal values"],
	},
	{ text: 'Norway is hostile to the nation and bakers fear it.', labels: ['Norway: hostile to the nation'] },
	{ text: 'They heard the case of Stone v. Brook, more commonly known as the prayer case.', labels: [] },
	{
		text: 'Jane Brook is editor of the Times and author of the new book, The Women vs. Joe Biden: The Case for Change.',
		labels: ['Jane Brook: editor of the Times', 'Jane Brook: author of the new book'],
	},
	{ text: 'They saw Trump vs. Biden, the former vice president.', labels: ['Joe Biden: former vice president'] },
	{ text: 'Ohio 12 is a sign of doom.', labels: [] },
	{
		text: 'Ada Brook is one of the kindest, most gentle people I know.',
		labels: ['Ada Brook: one of the kindest, most gentle people I know'],
	},
	{
		text: 'Ada Brook is one of the weakest, most timid leaders Britain has had.',
		labels: ['Ada Brook: one of the weakest, most timid leaders'],
	},
	{
		text: 'They met openly racist and deeply corrupt candidates.',
		labels: ['candidates: openly racist and deeply corrupt'],
	},
	{ text: 'Russia is the Soviet Union of today.', labels: ['Russia: Soviet Union of today'] },
	{ text: 'The winner is the Soviet Union.', labels: [] },
	{
		text: 'Ada Brook, 63, is a Jewish former prosecutor.',
		labels: ['Ada Brook: Jewish former prosecutor'],
	},
	{ text: 'Ada Brook is also chairman of the fund.', labels: ['Ada Brook: chairman of the fund'] },
	{
		text: 'Ada Brook is the first woman to hold that office in Ohio if she wins again.',
		labels: ['Ada Brook: first woman to hold that office in Ohio'],
	},
])('what is said of somebody ends with its phrase: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'The current attorney general, Ada Brook, left.', labels: ['Ada Brook: current attorney general'] },
	{ text: 'The deputy surgeon general, Tom Brook, left.', labels: ['Tom Brook: deputy surgeon general'] },
	{ text: "Ada Brook, a former 'Green Street' co-star, ran.", labels: ["Ada Brook: former 'Green Street' co-star"] },
	{ text: "Ada Brook, a former co-star of 'Friends', ran.", labels: ["Ada Brook: former co-star of 'Friends'"] },
	{
		text: 'Adam Brook, a prominent “Never Biden” columnist, left.',
		labels: ['Adam Brook: prominent “Never Biden” columnist'],
	},
	{ text: 'They met former Gazprom board member Ada Brook.', labels: ['Ada Brook: former Gazprom board member'] },
	{ text: 'They met the 15-member Green Council.', labels: [] },
	{ text: 'They back the F-16 program.', labels: [] },
	{ text: 'They say ideas like Medicaid-for-kids are bad.', labels: [] },
	{
		text: 'They met former Los Angeles 49ers coach Ada Brook.',
		labels: ['Ada Brook: former Los Angeles 49ers coach'],
	},
	{
		text: 'They met Centers for Medicare and Medicaid Services Administrator Ada Brook there.',
		labels: ['Ada Brook: Centers for Medicare and Medicaid Services Administrator'],
	},
	{ text: 'They met a member of the Texas state Senate.', labels: [] },
	{ text: 'They left the 2nd U.S. Circuit Court there.', labels: [] },
	{
		text: 'They met University of Ohio professor Ada Brook.',
		labels: ['Ada Brook: University of Ohio professor'],
	},
])('names and titles stay whole: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'Rich Brook is the former editor of the paper.', labels: ['Rich Brook: former editor of the paper'] },
	{ text: 'Amy Holler, director of the group, left.', labels: ['Amy Holler: director of the group'] },
	{ text: 'Mary Grant, a banker, left.', labels: ['Mary Grant: banker'] },
	{ text: 'Amy Wins, the Nation Weeps', labels: [] },
])('names that are words show by what is said of them: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);

test.each([
	{ text: 'The Institute for War and Peace Studies said no to them.', name: 'Institute for War and Peace Studies' },
	{ text: 'The Institute for Justice and Greenpeace said no to them.', name: 'Greenpeace' },
	{ text: 'The Catholic Union said no to them.', name: 'Catholic Union' },
	{ text: 'The Jewish Council said no to them.', name: 'Jewish Council' },
	{ text: "They said that I'm fine.", name: undefined },
])('a body keeps its whole name: $text', ({ text, name }) =>
	expect(analysisByRules(text).mentions.at(-1)?.actorName).toBe(name),
);
