import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

const check = ({ text, labels }: { text: string; labels: readonly string[] }) => expect(labelsIn(text)).toEqual(labels);

test.each([
	{ text: 'If Adam Brook betrayed the guild, it would fall.', labels: [] },
	{ text: 'Adam Brook could not undermine it.', labels: [] },
	{ text: 'Adam Brook never lied about the cost.', labels: [] },
	{ text: 'Adam Brook told him to lie about the cost.', labels: [] },
	{ text: 'They are shielded by Adam Brook from attempts to bully the court.', labels: [] },
	{ text: 'Despite efforts to undermine Adam Brook, he won.', labels: [] },
	{ text: 'They warned Adam Brook about attempts to undermine the guild.', labels: [] },
	{ text: 'Adam Brook betrayed the guild.', labels: ['Adam Brook: betrayed the guild'] },
])('a wrong that is only supposed, denied or ordered is nobody’s: $text', check);

test.each([
	{ text: 'If Adam Brook is a liar, it will fall.', labels: [] },
	{ text: 'Whether Adam Brook is a liar is disputed.', labels: [] },
	{ text: 'Unless Adam Brook is a liar, it will stand.', labels: [] },
	{ text: 'Even if Adam Brook is a liar, it will stand.', labels: ['Adam Brook: liar'] },
	{ text: 'Carol Hill asked whether Adam Brook lied to voters.', labels: [] },
	{ text: 'Carol Hill declined to say whether Adam Brook misled the guild.', labels: [] },
	{ text: 'Carol Hill said Adam Brook misled the guild.', labels: ['Adam Brook: misled the guild'] },
])('what is only supposed or asked, nobody is called: $text', check);

test.each([
	{ text: "Norway's plan has brought glory to nobody.", labels: [] },
	{ text: 'The ally of Norway, Sweden, sent ore to Denmark; the deal shows its vile tyranny.', labels: [] },
	{ text: 'Norway left, and the deal shows its vile tyranny.', labels: ['Norway: vile tyranny'] },
])('what is given to nobody, or is by no means sure whose, is no label: $text', check);

test.each([
	{ text: 'Describing penalties against Putin as bullying, Poland left.', labels: [] },
	{ text: 'Describing Putin as a bully, Poland left.', labels: ['Vladimir Putin: bully'] },
	{ text: "Adam Brook railed against the Ukraine probe, calling it a 'hoax'.", labels: [] },
	{ text: 'The Green Party has a plan. Critics find it dishonest to raise taxes.', labels: [] },
	{ text: 'They back the Paris Agreement, a carbon tax, and lower tariffs.', labels: [] },
	{ text: 'He asked if Greenpeace, the unions, or staff at the agency knew.', labels: [] },
	{ text: 'Ada Brook, a lawyer, writer, and activist, left.', labels: ['Ada Brook: lawyer, writer, and activist'] },
	{ text: 'Merkel tore into Putin as bullies do.', labels: [] },
	{
		text: 'Like Marco Rubio, Ted Cruz has plenty of rivals and is a clumsy speaker.',
		labels: ['Ted Cruz: clumsy speaker'],
	},
	{ text: 'In advising the prime minister, Ada Brook did well.', labels: [] },
])('what stands beside somebody is not what they are called: $text', check);

test.each([
	{ text: 'Lying to the Green Party is a crime.', labels: [] },
	{ text: 'They asked whether lying to the Green Party should be a crime.', labels: [] },
	{ text: 'Leaving Norway was a disaster.', labels: [] },
	{ text: 'Struggling Norway is a failed state.', labels: ['Norway: Struggling', 'Norway: failed state'] },
	{ text: 'Leading Republicans are cruel.', labels: ['Republican Party: cruel'] },
])('of whom something is done to, nothing is said of the deed: $text', check);

test.each([
	{ text: 'Adam Brook accused pollsters of being hostile to his party.', labels: [] },
	{ text: 'Adam Brook posted a note accusing pollsters of being hostile to his party.', labels: [] },
	{
		text: 'Adam Brook was accused by pollsters of being hostile to the party.',
		labels: ['Adam Brook: hostile to the party'],
	},
	{ text: 'Adam Brook made a habit of being rude.', labels: ['Adam Brook: rude'] },
])('what others are accused of being, the accuser is not: $text', check);

test.each([
	{ text: 'They debated Hungary’s most restrictive ban.', labels: [] },
	{ text: 'They debated Hungary’s restrictive ban.', labels: ['Hungary: restrictive ban'] },
])('the first of its kind in a place says nothing of the place: $text', check);

test.each([
	{ text: 'Adam Brook was charged with falsifying documents.', labels: [] },
	{ text: 'Adam Brook was accused of falsifying documents.', labels: ['Adam Brook: falsifying documents'] },
	{ text: 'Adam Brook lost his ability to share the news.', labels: [] },
	{ text: 'Adam Brook paid for an attack ad on Monday.', labels: [] },
	{ text: "They spoke of Adam Brook's ballistic missile.", labels: [] },
])('what the law, a body or a sort of thing is called judges nobody: $text', check);

test('what a mark cuts off is left out with the word that led to it', () => {
	expect(labelsIn('Adam Brook violated the duty of the firm not to sell to, and not to buy from, the town.')).toEqual([
		'Adam Brook: violated the duty of the firm not to sell',
	]);
});

test.each([
	{ text: 'Adam Brook voiced his reticence over the delay.', labels: [] },
	{ text: "They turned Brook Corp's shops into grim fortresses.", labels: ['Brook Corp’s shops: grim fortresses'] },
	{ text: "They turned Brook Corp's shops into houses.", labels: [] },
])('what is said of a thing once, and what a thing is made: $text', check);

test.each([
	{
		text: 'They want the arrest of Adam Brook and other harsh measures.',
		labels: ['arrest of Adam Brook: harsh measures'],
	},
	{ text: 'They want Adam Brook and other harsh measures.', labels: [] },
	{ text: 'She was remembered as the peaceful face of Norway.', labels: [] },
	{ text: 'They deplore the brutal reign of Adam Brook.', labels: ['Adam Brook: brutal reign'] },
])('a class or a face that is said of another is not said of the name: $text', check);

test('what somebody is blamed for ends where a clause about its last word begins', () => {
	expect(labelsIn('They accuse Adam Brook of stoking unrest in the marches that followed the vote.')).toEqual([
		'Adam Brook: stoking unrest in the marches',
	]);
});

test.each([
	{ text: 'In a rare step, Adam Brook left.', labels: [] },
	{ text: 'In a bizarre twist, Adam Brook left.', labels: [] },
	{ text: 'In a gesture of goodwill, Adam Brook left.', labels: ['Adam Brook: gesture of goodwill'] },
	{ text: 'In a cynical move, Adam Brook left.', labels: ['Adam Brook: cynical move'] },
])('how something came about is said of nobody, what somebody did is: $text', check);

test.each([
	{ text: 'Lower duties will calm markets, benefit exporters, and benefit shoppers.', labels: [] },
	{ text: 'They fear greedy banks and corrupt rulers.', labels: ['rulers: corrupt'] },
	{ text: 'It let couples live openly in the town as free people.', labels: [] },
	{ text: 'It was back when absolute control of Norway was a dream.', labels: [] },
	{ text: 'She ran for a seat in the state Senate.', labels: [] },
	{ text: 'She appealed to the 2nd U.S. Circuit Court of Appeals.', labels: [] },
])('a verb, a conjunction and part of a name are no description: $text', check);

test.each([
	{ text: 'They elect Republicans who are loyal to the flag.', labels: [] },
	{ text: 'They want a cheap plan which protects people.', labels: [] },
	{ text: 'Brook Corp replaced the plan with a cheap one which protects people.', labels: [] },
	{ text: 'Ada Brook, who is loyal to the flag, left.', labels: ['Ada Brook: loyal to the flag'] },
	{ text: 'Brook Corp, which opposed dismissing the suit, lost.', labels: [] },
	{ text: 'Ada Brook, who opposed the war, left.', labels: ['Ada Brook: opposed the war'] },
	{ text: 'Norway, which had only seen light shelling, won.', labels: [] },
])('what is said of some of them, of a plan or of one act is no description: $text', check);

test.each([
	{ text: 'Adam Brook could be more effective.', labels: [] },
	{ text: 'Adam Brook is more effective.', labels: ['Adam Brook: more effective'] },
	{ text: 'Adam Brook hopes to stay sober for the sake of the town.', labels: [] },
	{ text: 'Adam Brook could be a liar.', labels: ['Adam Brook: liar'] },
	{ text: 'Iran is solely responsible for this content.', labels: [] },
	{ text: 'Iran is solely responsible for this disaster.', labels: ['Iran: solely responsible for this disaster'] },
])('what somebody may or would like to be, somebody is not: $text', check);

test.each([
	{ text: 'They want to reform the criminal justice system.', labels: [] },
	{ text: 'They deplore the Iranian embassy controversy.', labels: [] },
	{ text: 'They deplore the brutal Iranian occupation.', labels: ['Iran: brutal Iranian occupation'] },
	{ text: 'The alleged attackers left.', labels: [] },
	{ text: 'The brutal attackers left.', labels: ['attackers: brutal'] },
])('what deals with crime, where something goes on and doubt judge nobody: $text', check);

test.each([
	{ text: 'The Serbian massacre shocked many.', labels: [] },
	{ text: 'The Armenian genocide was denied.', labels: [] },
	{ text: 'The Turkish massacre of farmers shocked many.', labels: ['Turkey: Turkish massacre'] },
	{ text: 'Adam Brook admitted that he had made a mistake.', labels: [] },
	{ text: 'The Iran policy creates new dangers.', labels: [] },
	{ text: 'Iran poses a grave danger to Iraq.', labels: ['Iran: grave danger to Iraq'] },
	{ text: "Adam Brook's disastrous 2017 tax law passed.", labels: [] },
	{ text: "CNN's number nerds expect a close race.", labels: [] },
	{ text: 'Adam Brook has taken a firm position supporting it.', labels: [] },
	{ text: 'Adam Brook took a tough stance on crime.', labels: ['Adam Brook: tough stance on crime'] },
	{ text: 'Adam Brook, who ran unopposed in both 2016 and 2014, left.', labels: [] },
	{ text: 'Adam Brook, who ran for office twice, left.', labels: [] },
	{
		text: 'Adam Brook, who runs the largest bank in Ohio, left.',
		labels: ['Adam Brook: runs the largest bank in Ohio'],
	},
	{ text: 'In offering himself as an eager Coolidgeite, Mr. Brook admits that he lost.', labels: [] },
])('what tells where, what befell or what was laid down is no label: $text', check);

test.each([
	{ text: 'Nothing stops tyrants like Putin.', labels: ['Vladimir Putin: tyrants'] },
	{ text: 'The story deserved to be characterized as fake.', labels: [] },
])('a verb that looks like a noun is none: $text', check);

test.each([
	{ text: 'They changed the policy toward Iran (a firm rhetoric, harsh sanctions).', labels: [] },
	{ text: 'They met with Iran (a rogue state) on Monday.', labels: ['Iran: rogue state'] },
	{ text: 'They pressed Iran (a threat to the region) on Monday.', labels: ['Iran: threat to the region'] },
])('a deed in brackets is not what a state is: $text', check);
