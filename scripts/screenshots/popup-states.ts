import { COMPARISON_STATES } from './comparison-states';
import { oddRecord } from './odd-record';
import { type PopupState, putRecord, seen, setSettings } from './popup-state';

const GERMAN = `<!doctype html><html lang="de"><title>Nachricht</title><article>${'<p>Die Regierung hat am Dienstag erklärt, dass der Vertrag unterzeichnet werde, und die Opposition hat das begrüßt.</p>'.repeat(8)}</article></html>`;

export const POPUP_STATES: readonly PopupState[] = [
	{ name: 'on', on: 'report', prepare: (popup) => seen(popup, 'marked') },
	...COMPARISON_STATES,
	{ name: 'foot', on: 'report', prepare: (popup) => popup.click('.take .plain'), at: 'footer' },
	{ name: 'switches', on: 'report', prepare: (popup) => popup.click('.more'), at: '.marking' },
	{
		name: 'hidden-phrases',
		on: 'report',
		async prepare(popup) {
			const texts = ['regime', 'Doer not named', 'the most shameless photo opportunity of the year', 'مُسَمّى'];
			const hidden = texts.map((text) => ({ as: text, text }));
			await setSettings(popup, { 'settings.hidden': hidden });
			await popup.click('.more');
			await seen(popup, 'Mark all again');
		},
		at: '.hidden-phrases',
	},
	{
		name: 'quiet',
		on: 'report',
		prepare: (popup) => setSettings(popup, { 'settings.quiet': true }),
	},
	{
		name: 'first-part-read',
		on: 'report',
		async prepare(popup) {
			await popup.waitForSelector('.pageline.marked');
			await putRecord(popup, { isCut: true });
			await seen(popup, 'Only the first part');
		},
	},
	{
		name: 'paused',
		on: 'report',
		async prepare(popup) {
			await seen(popup, 'mark');
			await putRecord(popup, { isStorm: true });
			await seen(popup, 'Marking is paused');
		},
	},
	{
		name: 'off-on-this-page',
		on: 'report',
		async prepare(popup) {
			await popup.click('.pageline button');
			await seen(popup, 'Off on this page');
		},
	},
	{
		name: 'off-on-this-site',
		on: 'report',
		async prepare(popup) {
			await popup.click('.marking .toggle');
			await seen(popup, 'Off on localhost');
		},
	},
	{
		name: 'no-phrase',
		on: {
			html: '<!doctype html><html lang="en"><title>Note</title><article><p>The shop opens at nine on weekdays and at ten on Saturdays, and it is closed on Sundays.</p></article></html>',
		},
	},
	{ name: 'no-article', on: { html: '<!doctype html><html lang="en"><title>Front page</title></html>' } },
	{ name: 'not-english', on: { html: GERMAN } },
	{ name: 'restricted', on: { url: 'chrome://version' } },
	{
		name: 'problem',
		on: 'report',
		async prepare(popup) {
			// A page that could not be read is read again.
			await popup.waitForSelector('.pageline.marked');
			await putRecord(popup, {
				status: 'failed',
				analysis: null,
				problem: 'Something went wrong in reading this page. Reload it and try again.',
			});
			await seen(popup, 'Cannot read');
		},
	},
	{ name: 'long-words', on: 'report', prepare: (popup) => putRecord(popup, oddRecord()) },
];
