import { expect, test } from 'vitest';
import { namedIn } from './named-labels';

test.each<[string, ...string[]]>([
	["Israel's description of Hamas as a death cult drew anger.", 'Hamas: death cult, negative, Israel'],
	["The minister rejected Norway's portrayal of Iran as a rogue state.", 'Iran: rogue state, negative, Norway'],
	['Norway was criticised for its depiction of Adam Brook as a thug.', 'Adam Brook: thug, negative, Norway'],
	['The labelling of Iran as a rogue state by Norway drew anger.', 'Iran: rogue state, negative, Norway'],
	['The portrayal of Adam Brook by the press as a thug drew anger.', 'Adam Brook: thug, negative, press'],
	["Iran's portrayal as a rogue state by the press drew anger.", 'Iran: rogue state, negative, press'],
	['The designation of Hezbollah as a terrorist group was lifted.', 'Hezbollah: terrorist group, negative, somebody'],
	["Ada Brook condemned Norway's labelling of her as a thug.", 'Ada Brook: thug, negative, Norway'],
	['The description of the room as a mess is right.'],
])('a noun tells who names whom: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));
