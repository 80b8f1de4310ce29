import { expect, test } from 'vitest';
import { analysisOf, wordsOf } from '../engine';

const notesIn = (text: string): string[] => analysisOf(text).notes.map((note) => wordsOf(text, note));

test.each([
	['Five people were killed in Gaza on Monday.', ['were killed']],
	['Thousands have been displaced.', ['have been displaced']],
	['Protesters were shot and wounded.', ['were shot and wounded']],
	['A soldier and two officers were killed.', ['were killed']],
	['The hospital was bombed and the school was hit.', ['was bombed', 'was hit']],
	['Two homes in the village were burned.', ['were burned']],
	['Nine people were reportedly detained.', ['were reportedly detained']],
	['Dissidents are being held without trial.', ['are being held']],
	['The men got killed on the road.', ['got killed']],
	['The woman, who was tortured in 2014, came home.', ['was tortured']],
	['The aid workers were taken hostage.', ['were taken hostage']],
	['The village was attacked by night.', []],
	['The town had been shelled by Monday.', ['had been shelled']],
	['The minister said ten people had been killed.', ['had been killed']],
	['Mistakes were made.', ['were made']],
	['Shots were fired at the embassy.', ['were fired']],
	['Many lives were lost.', ['were lost']],
])('a passive that tells no agent: %s', (text, notes) => expect(notesIn(text)).toEqual(notes));

test.each([
	['Clashes erupted in the city.', ['Clashes erupted']],
	['Violence broke out near the border.', ['Violence broke out']],
	['Tensions flared.', ['Tensions flared']],
	['A strike hit the hospital.', ['A strike hit']],
	['A roadside bomb exploded near the market.', ['A roadside bomb exploded']],
	['The killing of five people shocked the town.', ['The killing of five people']],
	['The mayor condemned the attack on the hospital.', ['the attack on the hospital']],
	['The destruction of homes went on.', ['The destruction of homes']],
])('an act that tells no actor: %s', (text, notes) => expect(notesIn(text)).toEqual(notes));

test.each([
	['a "by"', 'Five people were killed by the army.'],
	['a "by" further on', 'Five people were killed in a raid led by a colonel.'],
	['an owner', "Israel's bombing of the town went on while ten people were killed."],
	['an owner of a noun', "Israel's killing of five people shocked the town."],
	['a pronoun that owns', 'Their killing of five people shocked the town.'],
	['a named modifier', 'An Israeli strike hit the hospital.'],
	['a named modifier of another act', 'Ten people were killed in a Russian airstrike.'],
	['a common noun for one', 'A government strike hit the hospital.'],
	['an actor in the sentence', 'Gunmen stormed the hotel and five people were killed.'],
	['an actor without an own word', 'Hamas attacked the town, and ten people were killed.'],
	['an armed group behind a preposition', 'The boys lived under ISIS, where hundreds were executed.'],
	['a verb in the active voice', 'The stranger stabbed a clerk and two others were wounded.'],
	['both sides', 'Clashes erupted between protesters and police.'],
	['one side', 'Clashes erupted with police.'],
	['blame', 'The man is accused of an attack in which five people were killed.'],
	['a suspect', 'A suspect was sought after two people were stabbed.'],
	['police whom an arrest is laid to', 'Two people were arrested, according to police.'],
	['police who report an arrest', 'Two people were arrested, police said.'],
])('no note beside %s: %s', (_, text) => expect(notesIn(text)).toEqual([]));

test.each([
	['of no harm', 'She was born in Oslo, was elected in 2010 and is called a founder.'],
	['of a foundation', 'The city was founded in 1066.'],
	['of a film', 'The film was shot in Rome.'],
	['of a plan', 'The mission was executed flawlessly.'],
	['of a law', 'The measure was killed in committee.'],
	['that did not happen', 'No one was killed.'],
	['that was denied', 'The convoy was not attacked.'],
	['that was denied in short', "The convoy wasn't attacked."],
	['that may happen', 'Thousands could be deported.'],
	['that may have happened', 'He would have been arrested.'],
	['under a condition', 'The pact ends if a single house is bombed.'],
	['in a question', 'Was anybody hurt when the house was bombed?'],
	['in general', 'Many people are killed every year.'],
	['that is only feared', 'They risk being killed.'],
	['threatened', 'The threat of the killing of hostages remained.'],
	['in general, as a noun', 'Killing of animals is wrong.'],
	['that is a figure of speech', 'An attack on one is an attack on teachers.'],
	['of nature', 'Five people were killed when the earthquake struck.'],
	['of nature, told before', 'A tornado tore through the county. Three people were injured.'],
	['of chance', 'Two men were injured in a car crash.'],
	['in sport', 'The quarterback was injured in the second half.'],
	['of the heart', 'A heart attack killed him.'],
	['of labour', 'A teacher strike hit the schools.'],
])('no note on what is told %s: %s', (_, text) => expect(notesIn(text)).toEqual([]));
