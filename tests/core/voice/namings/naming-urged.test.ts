import { expect, test } from 'vitest';
import { namedIn } from './named-labels';

test.each<[string, ...string[]]>([
	['It would be a mistake to call Iran a rogue state.', 'Iran: rogue state, positive, not own'],
	['It would be wrong for Norway to call Iran a rogue state.', 'Iran: rogue state, positive, not own'],
	['It is not wrong to call Iran a rogue state.', 'Iran: rogue state, negative, own'],
	['It is no exaggeration to call Iran a rogue state.', 'Iran: rogue state, negative, own'],
	['One could call Iran a rogue state.', 'Iran: rogue state, negative, own'],
	['Norway should call Iran a rogue state.', 'Iran: rogue state, negative, own'],
	['Ada Marsh said Norway should call Iran a rogue state.', 'Iran: rogue state, negative, Ada Marsh'],
	['It would be a mistake to call Iran a rogue state, Norway said.', 'Iran: rogue state, positive, not Norway'],
])('what nobody else is told to say is the writer’s, or whoever’s words it stands in: %s', (text, ...named) =>
	expect(namedIn(text)).toEqual(named),
);

test.each<[string, ...string[]]>([
	['Israel and Norway call Hamas a menace.', 'Hamas: menace, negative, Israel and Norway'],
	['Critics in Norway call Adam Brook a thug.', 'Adam Brook: thug, negative, Critics in Norway'],
	[
		'Officials of the Norwegian ministry brand Iran a bully.',
		'Iran: bully, negative, Officials of the Norwegian ministry',
	],
	['Few in Norway call Hamas a menace.', 'Hamas: menace, positive, not Few in Norway'],
])('several name together: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));

test.each<[string, ...string[]]>([
	[
		'Israel calls Hamas a menace and Iran a rogue state.',
		'Hamas: menace, negative, Israel',
		'Iran: rogue state, negative, Israel',
	],
	[
		'Israel describes Hamas as a menace and Iran as a rogue state.',
		'Hamas: menace, negative, Israel',
		'Iran: rogue state, negative, Israel',
	],
	[
		'Norway called Iran a bully and Sweden was a crook.',
		'Iran: bully, negative, Norway',
		'Sweden: crook, negative, Norway',
	],
])('a verb may name several: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));

test.each<[string, ...string[]]>([
	['Iran, known in Israel as a menace, held talks.', 'Iran: menace, negative, own'],
	['Hamas is, as Israel puts it, a menace.', 'Hamas: menace, negative, Israel'],
	['As Israel puts it, Hamas is a menace.', 'Hamas: menace, negative, Israel'],
	['Hamas is a menace, as Israel puts it.', 'Hamas: menace, negative, Israel'],
])('where somebody is known so, and who puts it so: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));
