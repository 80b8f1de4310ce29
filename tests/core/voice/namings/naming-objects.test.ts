import { expect, test } from 'vitest';
import { analysisOf } from '../../engine';
import { namedIn } from './named-labels';

test.each<[string, ...string[]]>([
	['Norway branded Brook a dictator.', 'Brook: dictator, negative, Norway'],
	['Norway has branded Adam Brook a dictator.', 'Adam Brook: dictator, negative, Norway'],
	['Norway brands Adam Brook a dictator.', 'Adam Brook: dictator, negative, Norway'],
	['Israel labels Hamas a terrorist organization.', 'Hamas: terrorist organization, negative, Israel'],
	['Russia designated the Red Hand a terrorist organization.', 'Red Hand: terrorist organization, negative, Russia'],
	[
		'The U.S. considers Hamas to be a terrorist organization.',
		'Hamas: terrorist organization, negative, United States',
	],
	['The attack in Jordan killed ten. Norway declared it a terrorist group.'],
	['Ukraine deems Russia a terrorist state.', 'Russia: terrorist state, negative, Ukraine'],
	['Norway judged the election a sham.', 'election: sham, negative, Norway'],
	['The U.S. calls Iran reckless.', 'Iran: reckless, negative, United States'],
	['Norway called the plan reckless.', 'plan: reckless, negative, Norway'],
	['Israel regards Hezbollah as a terrorist organization.', 'Hezbollah: terrorist organization, negative, Israel'],
	['Ukraine refers to Russia as an aggressor.', 'Russia: aggressor, negative, Ukraine'],
	['Norway has blacklisted the Red Hand as a terrorist group.', 'Red Hand: terrorist group, negative, Norway'],
	[
		'Ukraine called Russia a terrorist state, an aggressor and a bully.',
		'Russia: terrorist state, negative, Ukraine',
		'Russia: aggressor, negative, Ukraine',
		'Russia: bully, negative, Ukraine',
	],
	['Critics call Ada Brook a dictator.', 'Ada Brook: dictator, negative, Critics'],
	['Some have branded Adam Brook a puppet.', 'Adam Brook: puppet, negative, Some'],
	['Ukrainian officials brand Russia a terrorist state.', 'Russia: terrorist state, negative, Ukrainian officials'],
	[
		'Norway called Adam Brook, the former judge, a crook.',
		'Adam Brook: former judge, neutral, own',
		'Adam Brook: crook, negative, Norway',
	],
	['Adam Brook pitched the plan as a scam.', 'plan: scam, negative, Adam Brook'],
	['Adam Brook pitched the plan as a “scam.”', 'plan: scam, negative, Adam Brook'],
	['Ada Brook calls herself a patriot.', 'Ada Brook: patriot, positive, Ada Brook'],
	['Ada Brook described herself as a patriot.', 'Ada Brook: patriot, positive, Ada Brook'],
])('a verb with an object tells who names whom: %s', (text, ...named) => expect(namedIn(text)).toEqual(named));

test.each([
	{ text: 'Ada Brook called the vile police.', words: 'vile' },
	{ text: 'They want to call Ada Brook, whose job at the disgraced firm ended.', words: 'disgraced' },
])('a call that names nobody is no report: $text', ({ text, words }) => {
	expect(analysisOf(text).findings.find((finding) => finding.text.startsWith(words))).toMatchObject({ voice: 'own' });
});

test.each([
	{ text: 'Norway called Brook a liar, and the brutal regime fell.', words: 'brutal regime' },
	{ text: 'Norway called Brook a butcher before the brutal regime fell.', words: 'brutal regime' },
])('what begins behind a name is the writer’s: $text', ({ text, words }) => {
	expect(analysisOf(text).findings.find((finding) => finding.text === words)).toMatchObject({ voice: 'own' });
});

test.each<[string, ...string[]]>([
	[
		'Hamas fired rockets. Norway called it a terrorist organization.',
		'Hamas: terrorist organization, negative, Norway',
	],
	[
		'Hamas fired rockets. Norway never called it a terrorist organization.',
		'Hamas: terrorist organization, positive, not Norway',
	],
	['Iran fired missiles. The U.S. does not consider it a friend.', 'Iran: friend, negative, not United States'],
	['Ada Brook said no. Norway called her a dictator.', 'Ada Brook: dictator, negative, Norway'],
	['Ada Brook said no. Adam Lund described her as a liar.', 'Ada Brook: liar, negative, Adam Lund'],
	['Republicans left. Adam Brook called them cowards.', 'Republican Party: cowards, negative, Adam Brook'],
	[
		'Kazakhstan joined the accords. Israel welcomed the decision as historic.',
		'Kazakhstan: historic, positive, Israel',
	],
	[
		'Russia invaded Ukraine. Norway described the move as an act of aggression.',
		'Russia: act of aggression, negative, Norway',
	],
	['Iran attacked Israel. Norway called the move reckless.', 'Iran: reckless, negative, Norway'],
])('a pronoun or a deed told before tells who names whom: %s', (text, ...named) =>
	expect(namedIn(text)).toEqual(named),
);
