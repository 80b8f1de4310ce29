import { expect, test } from 'vitest';
import { analyse } from '../../../lib/core/analyse';
import { loadTables } from '../../../lib/data/tables';
import { GAZETTEER } from '../engine';

/** `actor: role` for each role of a text with actors of no real news. */
const rolesIn = (text: string): string[] =>
	analyse(text, { ...loadTables(), gazetteer: GAZETTEER }).roles.map(({ actor, role }) => `${actor}: ${role}`);

test.each([
	['Freedonia is a safe haven.', 'freedonia: guardian'],
	['Lund, who was called a hero by nurses, retired. Anna Lund is a hero.', 'anna-lund: guardian'],
	['Anna Lund became a martyr.', 'anna-lund: martyr'],
	['Anna Lund, a mediator, arrived.', 'anna-lund: peacemaker'],
	['Karl Moss is an honest broker.', 'karl-moss: peacemaker'],
	['The rebel group Red Front took the town.', 'red-front: rebel'],
	['Karl Moss was an underdog.', 'karl-moss: underdog'],
	['Anna Lund is an honorable woman.', 'anna-lund: virtuous'],
	['Karl Moss is a warmonger.', 'karl-moss: instigator'],
	['Karl Moss is a conspirator.', 'karl-moss: conspirator'],
	['Karl Moss, a brutal dictator, fled.', 'karl-moss: tyrant'],
	['Freedonia is an enemy.', 'freedonia: foreign adversary'],
	['Karl Moss is a traitor.', 'karl-moss: traitor'],
	['Karl Moss was a spy.', 'karl-moss: spy'],
	['Karl Moss is an obstructionist.', 'karl-moss: saboteur'],
	['Anna Lund is corrupt.', 'anna-lund: corrupt'],
	['Karl Moss is incompetent.', 'karl-moss: incompetent'],
	['The terrorist group Red Front struck.', 'red-front: terrorist'],
	['The minister called Karl Moss a liar.', 'karl-moss: deceiver'],
	['Karl Moss is a racist.', 'karl-moss: bigot'],
	['Anna Lund was a victim.', 'anna-lund: victim'],
	['Karl Moss was a scapegoat.', 'karl-moss: scapegoat'],
	['Karl Moss was a pawn.', 'karl-moss: exploited'],
])('a label that names a role: %s', (text, role) => expect(rolesIn(text)).toEqual([role]));

test.each([
	['The minister accused Freedonia of meddling in the vote.', 'freedonia: foreign adversary'],
	['Karl Moss was convicted of bribery.', 'karl-moss: corrupt'],
	['Anna Lund pleaded guilty to perjury.', 'anna-lund: deceiver'],
	['Karl Moss was charged with two counts of espionage.', 'karl-moss: spy'],
	['The court found Karl Moss guilty of treason.', 'karl-moss: traitor'],
	['Karl Moss was accused of opposing corruption.', null],
	['Karl Moss was never accused of bribery.', null],
	['Karl Moss could be charged with bribery.', null],
	['Karl Moss accused the bank of bribery.', null],
])('what an actor is accused of: %s', (text, role) => expect(rolesIn(text)).toEqual(role ? [role] : []));

test.each([
	['Anna Lund rescued ten hostages. Lund also protected the villagers.', 'anna-lund: guardian'],
	['Freedonia brokered a truce. Later Freedonia hosted peace talks.', 'freedonia: peacemaker'],
	['Karl Moss bribed a judge. Moss embezzled millions.', 'karl-moss: corrupt'],
	['Karl Moss misled the court. Moss also lied to investors.', 'karl-moss: deceiver'],
	['Freedonia jailed five journalists. Freedonia also silenced dissidents.', 'freedonia: tyrant'],
	['Red Front kidnapped a teacher. Red Front claimed responsibility for the bombing.', 'red-front: terrorist'],
	['Karl Moss incited violence. Moss stoked tensions.', 'karl-moss: instigator'],
	['Freedonian troops invaded the island. Freedonia annexed the coast.', 'freedonia: foreign adversary'],
	['Karl Moss sabotaged the talks. Moss undermined the peace process.', 'karl-moss: saboteur'],
	['Anna Lund was kidnapped in May. Lund was tortured.', 'anna-lund: victim'],
	['The gang kidnapped Anna Lund. The killing of Anna Lund shocked the town.', 'anna-lund: victim'],
	['Freedonia was invaded in 1940. Freedonia was bombed for months.', 'freedonia: victim'],
	['Anna Lund was wrongly accused. Lund was scapegoated.', 'anna-lund: scapegoat'],
	['Anna Lund was neglected. Lund was left behind.', 'anna-lund: forgotten'],
])('two sentences that tell deeds: %s', (text, role) => expect(rolesIn(text)).toEqual([role]));

test.each([
	['one deed', 'Anna Lund rescued ten hostages.'],
	['one sentence of deeds', 'Anna Lund was kidnapped and tortured.'],
	['a plain account', 'Anna Lund met Karl Moss in Freedonia. They spoke of trade.'],
	['a denied label', 'Anna Lund is not a liar.'],
	['a label that is turned down', 'Freedonia is far from a safe haven.'],
	['denied deeds', 'Karl Moss did not bribe anyone. Moss never embezzled money.'],
	['deeds that may come', 'Anna Lund could rescue the hostages. Lund would protect the villagers.'],
	['deeds that are only meant', 'Anna Lund vowed to rescue the hostages. Lund hopes to protect the villagers.'],
	['conditions', 'If Karl Moss is a liar, he will fall.'],
	['questions', 'Is Karl Moss a liar? Was Anna Lund a victim?'],
	['deeds to other things', 'Anna Lund protected her savings. Lund saved a file.'],
	['the victims of an actor', "Red Front's victims came home. Red Front's hostages were freed."],
	['an expert on a role', 'Anna Lund is a terrorism expert. Karl Moss is a spy novelist.'],
	['somebody who fights a role', 'Anna Lund is an anti-terrorist leader.'],
	['a role that is over', 'Karl Moss, a former rebel, sells cars.'],
	['words held at arm’s length', 'Lund is the so-called “hero” of the town.'],
	['deeds to what belongs to an actor', "Freedonia's hospitals were bombed. Freedonia's schools were shelled."],
	['critics of an actor', 'Critics of Freedonia lied to voters. Critics of Freedonia misled the court.'],
])('no role from %s', (_, text) => expect(rolesIn(text)).toEqual([]));

test('who is told of as an antagonist is no victim for what is done to it alone', () => {
	const told = 'Karl Moss was shot by officers. Moss was killed in the raid.';
	expect(rolesIn(told)).toEqual(['karl-moss: victim']);
	expect(rolesIn(`${told} The terrorist Karl Moss was 40.`)).toEqual(['karl-moss: terrorist']);
	expect(rolesIn(`${told} The gunman Karl Moss was 40.`)).toEqual([]);
});

test('an actor has three roles at most, the strongest first', () => {
	const text = [
		'Karl Moss is a liar. Karl Moss is corrupt. Karl Moss is a racist. Karl Moss is incompetent.',
		'Karl Moss was convicted of bribery.',
	].join(' ');
	const roles = rolesIn(text);
	expect(roles).toHaveLength(3);
	expect(roles[0]).toBe('karl-moss: corrupt');
});
