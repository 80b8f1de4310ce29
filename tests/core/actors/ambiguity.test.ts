import { expect, test } from 'vitest';
import { findNames } from '../../../lib/core/actors/references';
import { addShortNames } from '../../../lib/core/actors/short-names';
import { readText } from '../../../lib/core/text/tokens';
import { loadTables } from '../../../lib/data/tables';

/** Actors a text names, by the gazetteer that comes with the extension. */
function actorsIn(text: string): string[] {
	const doc = readText(text);
	const { gazetteer, words } = loadTables();
	return addShortNames(doc, findNames(doc, gazetteer), gazetteer, words).map(({ actor }) => actor.id);
}

test.each([
	'Turkey sandwiches sell well.',
	'The cook roasted a turkey.',
	'Wild Turkey costs more.',
	'Trump cards are rare in this game.',
	'Hearts trump clubs.',
	'Michael Jordan scored.',
	'Georgia went to the polls in November.',
	'The jar of peaches came from Georgia.',
	'Hanging chads were counted.',
	'Polish the silver before the guests come.',
	'The nail polish dried.',
	'The crowd will march in March.',
	'It may rain in May.',
	'Bush fires burned for a week.',
	'Brown bread and brown rice cost more.',
	'Rice prices rose.',
	'Price cuts came late.',
	'Cotton farmers lost the crop.',
	'The rabbit warren was Warren Street.',
	'Sanders and lathes stood in the shop.',
	'Sessions begin at noon.',
	'George Washington University raised its fees.',
	'Denzel Washington starred.',
	'The case began in Lebanon, Pennsylvania.',
	'Cuba Gooding won the prize.',
	'Paris Hilton came late.',
	'The Guard was called in.',
	'The palace guard changed.',
	'CALL US NOW FOR TICKETS',
	'They told us to wait.',
	'ICE CREAM FOR ALL',
	'The lake was covered with ice.',
	'WHO WINS THE CUP?',
	'He asked who won.',
	'Hard labour broke him.',
	'Labour pains began at night.',
	'Collard greens are healthy.',
	'Greens fees rose at the club.',
	'A democratic vote settled it.',
	'The Congress of Vienna redrew the map.',
	'The house was sold.',
	'The House of Blues closed.',
	'The Ohio Senate passed the bill.',
	'The student senate met.',
	'The Court sat on Monday.',
	'The New York State Department of Health closed the pool.',
	'The neo-liberal order ended.',
])('nobody is named in "%s"', (text) => expect(actorsIn(text)).toEqual([]));

test.each([
	{ text: 'Turkey recalled its envoy.', names: ['turkey'] },
	{ text: 'Trump won.', names: ['donald-trump'] },
	{ text: 'Jordan recalled its envoy.', names: ['jordan'] },
	{ text: 'Jim Jordan left. Jordan said nothing.', names: ['jim-jordan', 'jim-jordan'] },
	{ text: 'Tbilisi protested. Georgia will vote.', names: ['georgia', 'georgia'] },
	{ text: 'Chad closed the border.', names: ['chad'] },
	{ text: 'Mali expelled the envoy.', names: ['mali'] },
	{ text: 'The Polish premier left.', names: ['poland'] },
	{ text: 'Theresa May resigned. May wept. In May it rained.', names: ['theresa-may', 'theresa-may'] },
	{ text: 'George W. Bush spoke. Bush left.', names: ['george-w-bush', 'george-w-bush'] },
	{ text: 'Jeb Bush spoke. Bush left.', names: ['jeb-bush', 'jeb-bush'] },
	{ text: 'Gordon Brown spoke. Brown left.', names: ['gordon-brown', 'gordon-brown'] },
	{ text: 'Susan Rice spoke. Rice left.', names: ['susan-rice', 'susan-rice'] },
	{ text: 'Colin Powell met Jerome Powell. Powell left.', names: ['colin-powell', 'jerome-powell', 'jerome-powell'] },
	{ text: 'Tom Cotton spoke. Cotton left.', names: ['tom-cotton', 'tom-cotton'] },
	{ text: 'Elizabeth Warren spoke. Warren left.', names: ['elizabeth-warren', 'elizabeth-warren'] },
	{ text: 'Bernie Sanders spoke. Sanders left.', names: ['bernie-sanders', 'bernie-sanders'] },
	{ text: 'Sarah Huckabee Sanders spoke. Sanders left.', names: ['sarah-huckabee-sanders', 'sarah-huckabee-sanders'] },
	{ text: 'President Washington crossed the river.', names: ['george-washington'] },
	{ text: 'Washington recalled its envoy.', names: ['united-states'] },
	{ text: 'Lebanon and Cuba voted.', names: ['lebanon', 'cuba'] },
	{
		text: 'The Islamic Revolutionary Guard Corps fired. The Guard denied it.',
		names: ['islamic-revolutionary-guard-corps', 'islamic-revolutionary-guard-corps'],
	},
	{ text: 'The National Guard came. The Guard left.', names: ['national-guard', 'national-guard'] },
	{
		text: 'The US and ICE sued the WHO.',
		names: ['united-states', 'immigration-and-customs-enforcement', 'world-health-organization'],
	},
	{ text: 'Labour won, and the Green Party gained.', names: ['labour-party', 'green-party'] },
	{ text: 'The Green Party won. The Greens cheered.', names: ['green-party', 'green-party'] },
	{ text: "Peru's Congress removed him.", names: ['peru'] },
	{ text: 'The Supreme Court of India ruled.', names: ['india'] },
	{ text: 'Democrats won.', names: ['democratic-party'] },
	{ text: 'Congress voted, then the Senate did.', names: ['us-congress', 'us-senate'] },
	{
		text: 'The House of Representatives met. The House voted.',
		names: ['us-house-of-representatives', 'us-house-of-representatives'],
	},
	{
		text: 'The International Court of Justice met. The Court ruled.',
		names: ['international-court-of-justice', 'international-court-of-justice'],
	},
	{ text: 'The Kremlin and Tehran met Downing Street.', names: ['russia', 'iran', 'united-kingdom'] },
])('$names are named in "$text"', ({ text, names }) => expect(actorsIn(text)).toEqual(names));
