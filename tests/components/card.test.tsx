import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card';

const props: CardProps = {
	finding: {
		start: 0,
		end: 6,
		text: 'regime',
		kind: 'label',
		strength: 2,
		rule: 'regime',
		voice: 'quoted',
		speaker: 'A minister',
		negated: false,
		stance: null,
		actor: 'syria',
		actorName: 'Syria',
		why: 'Calls a government illegitimate.',
		alternatives: ['government'],
	},
	position: 2,
	count: 7,
	onStep: () => {},
	onClose: () => {},
};

function show(more: Partial<CardProps>): HTMLElement {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	vi.stubGlobal('document', document);
	render(<Card {...props} {...more} />, document.body);
	return document.body;
}

test('the card says what, why, whose, of whom, and what else it could be called', () => {
	const text = show({}).textContent;
	for (const part of [
		'regime',
		'Label',
		'clear',
		'Calls a government',
		'Quoted',
		'A minister’s words',
		'Syria',
		'government',
		'2 of 7',
	])
		expect(text).toContain(part);
});

test('the card is a dialog named by phrase and voice', () => {
	const body = show({});
	const dialog = body.querySelector('[role="dialog"]')!;
	const named = dialog.getAttribute('aria-labelledby')!.split(' ');
	expect(named.map((id) => body.querySelector(`#${id}`)?.textContent?.trim())).toEqual([
		'regime',
		expect.stringMatching(/^Quoted/),
	]);
});

test('what other sources call the actor is shown by source and voice', () => {
	const body = show({ elsewhere: [{ source: 'A report', labels: [{ label: 'Syrian government', voice: 'own' }] }] });
	expect(body.querySelector('dt')?.textContent).toBe('A report');
	expect(body.querySelector('dd .chip.own')?.textContent).toBe('Syrian government');
});

test('the kind is explained where the entry gives no reason of its own', () => {
	expect(show({ finding: { ...props.finding, why: '' } }).querySelector('#why')?.textContent).toMatch(/./);
});
