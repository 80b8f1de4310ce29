import { expect, test } from 'vitest';
import { namedIn } from './named-labels';

test.each<[string, ...string[]]>([
	[
		'Hezbollah was designated as a terrorist group by Argentina in 2019.',
		'Hezbollah: terrorist group, negative, Argentina',
	],
	[
		'Iran has been branded a sponsor of terrorism by the United States.',
		'Iran: sponsor of terrorism, negative, United States',
	],
	['Russia is seen by many in Ukraine as an aggressor.', 'Russia: aggressor, negative, many'],
	['The Red Hand is considered to be a terrorist group by Norway.', 'Red Hand: terrorist group, negative, Norway'],
	['The Red Hand is widely considered a terrorist group.', 'Red Hand: terrorist group, negative, somebody'],
	['The Red Hand has long been considered a terrorist group.', 'Red Hand: terrorist group, negative, somebody'],
	[
		'Hamas is not considered a terrorist organization by Norway.',
		'Hamas: terrorist organization, positive, not Norway',
	],
	[
		'Hezbollah has not been designated a terrorist group by Russia.',
		'Hezbollah: terrorist group, positive, not Russia',
	],
	[
		'Ada Brook, who has often been described as a tyrant by her rivals, left.',
		'Ada Brook: tyrant, negative, her rivals',
	],
	['Ada Brook could be seen as a puppet.', 'Ada Brook: puppet, negative, own'],
	['Adam Brook is said to be a tyrant.', 'Adam Brook: tyrant, negative, somebody'],
	['Adam Brook is believed by many to be a liar.', 'Adam Brook: liar, negative, many'],
])('a passive tells who names whom: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));

test.each<[string, ...string[]]>([
	['Iran, branding Israel a terrorist state, left.', 'Israel: terrorist state, negative, Iran'],
	['Iran rejected the plan, branding Israel a bully.', 'Israel: bully, negative, Iran'],
	['Iran rejected the plan and called Israel a bully.', 'Israel: bully, negative, Iran'],
	['Norway refused to label Hamas a terrorist group.', 'Hamas: terrorist group, positive, not Norway'],
	['Norway stopped calling Hamas a terrorist group.', 'Hamas: terrorist group, positive, not Norway'],
	['Norway stopped short of calling Iran a terrorist state.', 'Iran: terrorist state, positive, not Norway'],
	['Norway has never described Iran as a rogue state.', 'Iran: rogue state, positive, not Norway'],
	['Hamas is, Israel says, a terrorist group.', 'Hamas: terrorist group, negative, Israel'],
	['Hamas is a terrorist group in the eyes of Israel.', 'Hamas: terrorist group, negative, Israel'],
	[
		'Hamas is not, Iran insists, a terrorist group but a resistance movement.',
		'Hamas: terrorist group, positive, not Iran',
		'Hamas: resistance movement, neutral, Iran',
	],
	[
		'Norway accused Iran of calling Israel a terrorist state.',
		'Iran: calling Israel a terrorist state, negative, Norway [terrorist state: Iran]',
		'Israel: terrorist state, negative, Iran',
	],
	[
		'No minister of Norway says that Hamas is a terrorist group.',
		'Hamas: terrorist group, positive, not minister of Norway',
	],
	['No fewer than ten states call Hamas a menace.', 'Hamas: menace, negative, fewer than ten states'],
	['No country but Norway calls Hamas a terrorist group.', 'Hamas: terrorist group, negative, Norway'],
	['Iran is, according to Norway, a rogue state.', 'Iran: rogue state, negative, Norway'],
	['Norway denied calling Iran a rogue state.', 'Iran: rogue state, positive, not Norway'],
	['Hamas, which Norway calls a menace, brutally murdered two.', 'Hamas: menace, negative, Norway'],
	['Hamas rejected being branded a terrorist group by Norway.', 'Hamas: terrorist group, negative, Norway'],
	['Iran called Adam Brook nothing more than a puppet.', 'Adam Brook: puppet, negative, Iran'],
	['Adam Brook is nothing less than a tyrant.', 'Adam Brook: tyrant, negative, own'],
	['Norway called Iran anything but a rogue state.', 'Iran: rogue state, positive, not Norway'],
])(
	'a second verb, a denial, a charge, a relative clause or an inserted report tells who names whom: %s',
	(text, ...named) => expect(namedIn(text)).toEqual(named),
);
