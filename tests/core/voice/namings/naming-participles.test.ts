import { expect, test } from 'vitest';
import { namedIn } from './named-labels';

test.each<[string, ...string[]]>([
	['Hamas, designated a terrorist group by Israel, rejected the plan.', 'Hamas: terrorist group, negative, Israel'],
	[
		'Hamas, listed as a terrorist organization by Norway, rejected the plan.',
		'Hamas: terrorist organization, negative, Norway',
	],
	[
		'Hezbollah, considered a terrorist group by the United States, left.',
		'Hezbollah: terrorist group, negative, United States',
	],
	['The Red Hand, deemed a menace by Ukraine, fled.', 'Red Hand: menace, negative, Ukraine'],
	['The Red Hand, branded terrorists by Ukraine, fled.', 'Red Hand: terrorists, negative, Ukraine'],
	[
		'Iran, regarded by the U.S. as a sponsor of terrorism, left.',
		'Iran: sponsor of terrorism, negative, United States',
	],
	[
		'Hamas, considered by many countries to be a terrorist organization, left.',
		'Hamas: terrorist organization, negative, many countries',
	],
	['Ada Brook, described by her critics as a dictator, won.', 'Ada Brook: dictator, negative, her critics'],
	['Hamas (designated a terrorist group by Israel) left.', 'Hamas: terrorist group, negative, Israel'],
	['Hamas — branded a terrorist group by Israel — left.', 'Hamas: terrorist group, negative, Israel'],
	['Hamas, not considered a terrorist group by Norway, left.', 'Hamas: terrorist group, positive, not Norway'],
	['Russia, widely seen as the aggressor, left.', 'Russia: aggressor, negative, somebody'],
	['Ada Brook, widely regarded as a tyrant, left.', 'Ada Brook: tyrant, negative, somebody'],
	['Ukraine, once hailed as a hero, left.', 'Ukraine: hero, positive, somebody'],
])('a participle beside a name tells who names whom: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));

test.each<[string, ...string[]]>([
	['Designated a terrorist group by Israel, Hamas left.', 'Hamas: terrorist group, negative, Israel'],
	['Branded a dictator by critics, Adam Brook resigned.', 'Adam Brook: dictator, negative, critics'],
	['Denounced as a traitor by Russia, Ada Brook fled.', 'Ada Brook: traitor, negative, Russia'],
	['Once hailed as a hero by Norway, Adam Brook resigned.', 'Adam Brook: hero, positive, Norway'],
	['Long seen as a menace by Ukraine, Russia was not invited.', 'Russia: menace, negative, Ukraine'],
	['Widely seen as a tyrant, Ada Brook lost the vote.', 'Ada Brook: tyrant, negative, somebody'],
	['Calling Israel a terrorist state, Iran rejected the plan.', 'Israel: terrorist state, negative, Iran'],
])('a participle that opens the sentence tells who names whom: %s', (text, ...named) =>
	expect(namedIn(text)).toEqual(named),
);

test.each<[string, ...string[]]>([
	['Hamas, which Israel calls a terrorist organization, left.', 'Hamas: terrorist organization, negative, Israel'],
	[
		'Hamas — which Israel regards as a terrorist organization — left.',
		'Hamas: terrorist organization, negative, Israel',
	],
	['Hamas, whom Israel considers terrorists, left.', 'Hamas: terrorists, negative, Israel'],
	['Ada Brook, whom critics describe as a dictator, won.', 'Ada Brook: dictator, negative, critics'],
	['Adam Brook, whom many see as a hero, resigned.', 'Adam Brook: hero, positive, many'],
	['The Red Hand, which Ukraine has declared a terrorist group, fled.', 'Red Hand: terrorist group, negative, Ukraine'],
	[
		'Hezbollah, a movement that the U.S. has designated as a terrorist organization, left.',
		'Hezbollah: terrorist organization, negative, United States',
	],
	['Russia, which Ukraine does not consider a friend, left.', 'Russia: friend, negative, not Ukraine'],
])('a relative clause tells who names whom: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));
