import { expect, test } from 'vitest';
import { found, type HardCase, own, quoted, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: 'a charge that nobody is said to bring',
		text: 'Ashby left after he was accused of spewing lies. A charge of abuse of power would hurt. The brazen lies hurt more.',
		verdicts: [
			{ words: 'spewing', ...reported(null) },
			{ words: 'abuse of power', ...reported(null) },
			{ words: 'brazen lies', ...own },
		],
	},
	{
		hard: 'a charge that somebody reports',
		text: "The mayor said that Ashby was accused of brazen lies. Moss's accusations of brazen lies were read out.",
		verdicts: [
			{ words: 'brazen lies', ...reported('mayor') },
			{ words: 'brazen lies', ...reported('Moss') },
		],
	},
	{
		hard: 'allegations that no "that" brings',
		text: 'The panel heard allegations Ashby sought to spread brazen lies. He fought claims he was a disgrace.',
		verdicts: [
			{ words: 'brazen lies', ...reported(null) },
			{ words: 'disgrace', ...reported(null) },
		],
	},
	{
		hard: 'what is done with allegations',
		text: 'The claims Ashby made in his vicious speech were read out.',
		verdicts: [{ words: 'vicious', ...own }],
	},
	{
		hard: 'no charge',
		text: 'She is in charge of the rotten regime. Ashby was jailed on charges of barbaric cruelty.',
		verdicts: [
			{ words: 'regime', ...own },
			{ words: 'barbaric', ...own },
		],
	},
	{
		hard: 'an accusation with an apposition in its middle',
		text: 'The mayor posted a note accusing Norway, another rich nation, of spewing lies.',
		verdicts: [{ words: 'spewing', ...reported('mayor') }],
	},
	{
		hard: 'an accusation with an apposition that nothing tells from a list',
		text: 'Iran accused the press, a thorn in its side, of spewing lies. The lies were read out.',
		verdicts: [
			{ words: 'spewing', ...reported('Iran') },
			{ words: 'lies', ...reported('Iran') },
			{ words: 'lies', ...own },
		],
	},
	{
		hard: 'a question of what somebody thinks',
		text: 'Moss asked whether Reed believed that the plan was a brazen lie. Hill wondered if the mayor had called it a “brazen lie.”',
		verdicts: [
			{ words: 'brazen lie', ...reported('Moss') },
			{ words: 'brazen lie', ...quoted('Hill') },
		],
	},
	{
		hard: 'a question of why somebody said so',
		text: 'Moss asked the mayor why the council had said that the plan was a brazen lie.',
		verdicts: [{ words: 'brazen lie', ...reported('council') }],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
