import { expect, test } from 'vitest';
import { found, type HardCase, own, quoted, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: 'one word in three voices',
		text: 'The regime closed two schools on Monday. "The regime fears its teachers," the union leader Anna Petrova said. A senator said that the regime would open them again.',
		verdicts: [
			{ words: 'regime', ...own },
			{ words: 'regime', ...quoted('Anna Petrova') },
			{ words: 'regime', ...reported('senator') },
		],
	},
	{
		hard: 'a proverb half in quotes, before its cue',
		text: 'Whoever feeds a puppet "should not wonder that it dances", the minister said, and the regime feeds many.',
		verdicts: [
			{ words: 'puppet', ...reported('minister') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'a proverb half in quotes, after its cue',
		text: 'The minister said that a puppet "dances on any string", but this regime needs none.',
		verdicts: [
			{ words: 'puppet', ...reported('minister') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'a nested quotation that its cue splits',
		text: '“The regime’s colonel shouted ‘stooges,’” the witness said, “‘and puppets,’ before his regime fell.” The regime slept.',
		verdicts: [
			{ words: 'regime', ...quoted('witness') },
			{ words: 'stooges', voice: 'quoted' },
			{ words: 'puppets', voice: 'quoted' },
			{ words: 'regime', ...quoted('witness') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: "a slogan adopted, then quoted, then held at arm's length six paragraphs later",
		text: [
			'The harbour belongs to its heroic volunteers.',
			'"These heroic volunteers built it," Anna Lund, the mayor, said on Monday.',
			'The rain went on.',
			'Prices rose again.',
			'A bus was late.',
			'The ferry stood still.',
			'A shop opened.',
			'By evening the "heroic volunteers" had gone home.',
		].join('\n'),
		verdicts: [
			{ words: 'heroic', ...own },
			{ words: 'heroic', ...quoted('Anna Lund') },
			{ words: 'heroic', voice: 'scare', speaker: null },
		],
	},
	{
		hard: 'a phrase in single marks, whatever possessive follows',
		text: "Norway said it is 'full of thugs' that day. The thugs' leader fled.",
		verdicts: [
			{ words: 'thugs', ...quoted('Norway') },
			{ words: 'thugs', ...own },
		],
	},
	{
		hard: 'a curly mark that a straight one closes',
		text: '“The regime is weak," the teacher said. The regime slept.',
		verdicts: [
			{ words: 'regime', ...quoted('teacher') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'apostrophes inside single marks',
		text: "'The clerks' regime isn't strong,' the teacher said, and the regime slept.",
		verdicts: [
			{ words: 'regime', ...quoted('teacher') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'apostrophes beside scare quotes',
		text: "The clerk's \"puppets\" were late, and the clerks' regime wasn't.",
		verdicts: [
			{ words: 'puppets', voice: 'scare', speaker: null },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'feet and inches before a quotation',
		text: 'The mayor, 5\'10" in his shoes, said the law was "absurd" and left. The regime slept.',
		verdicts: [
			{ words: 'absurd', ...quoted('mayor') },
			{ words: 'regime', ...own },
		],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
