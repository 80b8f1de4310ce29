import { expect, test } from 'vitest';
import { found, type HardCase, own, quoted, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: 'a passive of blame with whoever blames',
		text: 'Iran was accused by Norway of brazen lies. Iran was blamed by the council for a barbaric crime.',
		verdicts: [
			{ words: 'lies', ...reported('Norway') },
			{ words: 'barbaric', ...reported('council') },
		],
	},
	{
		hard: 'generic plurals that speak',
		text: 'Critics call the ferry law absurd, and experts say it is shameful.',
		verdicts: [
			{ words: 'absurd', ...reported('Critics') },
			{ words: 'shameful', ...reported('experts') },
		],
	},
	{
		hard: '"the group" for one actor, then for another',
		text: 'Hamas closed a road on Monday. The group called the drivers stooges. In Kabul, the Taliban closed a school. The group called the teachers puppets.',
		verdicts: [
			{ words: 'stooges', ...reported('Hamas') },
			{ words: 'puppets', ...reported('Taliban') },
		],
	},
	{
		hard: '"according to" before and behind what is said',
		text: 'The ferry law is absurd, according to Norway. According to Tom Hill, the river law is shameful.',
		verdicts: [
			{ words: 'absurd', ...reported('Norway') },
			{ words: 'shameful', ...reported('Tom Hill') },
		],
	},
	{
		hard: '"according to" behind a clause that says what it is the source of',
		text: 'The timing is shameful amid a strike, called in May, which has cost 400 jobs, according to Norway.',
		verdicts: [{ words: 'shameful', ...own }],
	},
	{
		hard: 'passives, whose subject is spoken of',
		text: 'Norway was called a rogue state by Tom Hill on Monday. The clerk has been called a puppet. Norway was told by critics that the ferry law is shameful.',
		verdicts: [
			{ words: 'rogue state', ...reported('Tom Hill'), actorName: 'Norway' },
			{ words: 'puppet', ...reported(null) },
			{ words: 'shameful', ...reported('critics') },
		],
	},
	{
		hard: 'who names somebody so behind a participle',
		text: 'Norway, which is not often designated as a rogue state by the mayor, left. The clerk was branded a puppet by Norway in May.',
		verdicts: [
			{ words: 'rogue state', ...reported('mayor'), negated: true },
			{ words: 'puppet', ...reported('Norway') },
		],
	},
	{
		hard: 'a speaker behind a relative clause about it',
		text: 'Norway, which Tom Hill calls a rogue state, said on Monday that the ferry law is shameful.',
		verdicts: [
			{ words: 'rogue state', ...reported('Tom Hill'), actorName: 'Norway' },
			{ words: 'shameful', ...reported('Norway') },
		],
	},
	{
		hard: 'a noun that says nothing',
		text: 'The criticism of Norway’s decision to join the pact is shameful.',
		verdicts: [{ words: 'shameful', ...own }],
	},
	{
		hard: 'a pronoun that may stand for anybody',
		text: 'He added that the ferry law is shameful. I think that the river law is absurd.',
		verdicts: [
			{ words: 'shameful', voice: 'reported', speaker: null },
			{ words: 'absurd', ...own },
		],
	},
	{
		hard: 'any verb that stands where one says',
		text: 'The river law, Tom Hill raged, is absurd. “The ferry law is shameful,” Tom Hill barked.',
		verdicts: [
			{ words: 'absurd', ...reported('Tom Hill') },
			{ words: 'shameful', ...quoted('Tom Hill') },
		],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
