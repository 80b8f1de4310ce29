import { expect, test } from 'vitest';
import { isEnglish } from '../../lib/core/text/language';

const english =
	'The council met on Tuesday to vote on a plan that would close two of the libraries in the old town. Residents who ' +
	'had come to speak were told that the money is gone, and that more cuts are to be expected after the summer.';
const german =
	'Der Stadtrat traf sich am Dienstag, um über einen Plan abzustimmen, nach dem zwei Büchereien in der Altstadt ' +
	'geschlossen würden. Den Anwohnern, die sprechen wollten, wurde gesagt, das Geld sei weg und mit weiteren Kürzungen ' +
	'sei nach dem Sommer zu rechnen.';
const dutch =
	'De gemeenteraad kwam dinsdag bijeen om te stemmen over een plan waarmee twee bibliotheken in de oude stad of de ' +
	'haven dicht zouden gaan. Bewoners die wilden spreken kregen te horen dat het geld op is en dat er na de zomer meer ' +
	'bezuinigingen komen.';
const spanish =
	'El ayuntamiento se reunió el martes para votar un plan que cerraría dos de las bibliotecas del casco antiguo. A los ' +
	'vecinos que habían venido a hablar se les dijo que el dinero se había acabado y que habría más recortes.';
const russian =
	'Городской совет собрался во вторник, чтобы проголосовать за план, по которому закроют две библиотеки в старом городе. ' +
	'Жителям, которые пришли выступить, сказали, что денег больше нет и что после лета нужно ждать новых сокращений. ' +
	'Решение примут осенью.';

test.each([
	{ case: 'English prose that says so', lang: 'en-GB', text: english, is: true },
	{ case: 'English prose with no lang', lang: '', text: english, is: true },
	{ case: 'English prose, lang null', lang: null, text: english, is: true },
	{ case: 'English prose in capitals', lang: 'en', text: english.toUpperCase(), is: true },
	{ case: 'a page that names another language', lang: 'de', text: english, is: false },
	{ case: 'a page that names it with an underscore', lang: 'pt_BR', text: english, is: false },
	{ case: 'a lang that is no language tag', lang: 'english please', text: english, is: true },
	{ case: 'an undetermined lang', lang: 'und', text: english, is: true },
	{ case: 'German under a template that says en', lang: 'en-US', text: german, is: false },
	{ case: 'Dutch', lang: '', text: dutch, is: false },
	{ case: 'Spanish', lang: '', text: spanish, is: false },
	{ case: 'Russian', lang: '', text: russian, is: false },
	{ case: 'a short English headline', lang: 'en', text: 'Markets tumble', is: true },
	{ case: 'a short headline in another script', lang: 'en', text: 'Рынки падают', is: false },
	{ case: 'a short text on a page that names another language', lang: 'fr', text: 'Bonjour', is: false },
	{ case: 'an empty text', lang: 'en', text: '', is: true },
	{ case: 'no text at all', lang: undefined, text: undefined, is: true },
	{ case: 'digits and marks alone', lang: '', text: '12 : 3 — 45 %', is: true },
])('$case: English is $is', ({ lang, text, is }) => expect(isEnglish(lang, text)).toBe(is));
