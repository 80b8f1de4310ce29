import { expect, test } from 'vitest';
import { found, type HardCase, own, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: 'ridicule beside an accusation in one clause',
		text: 'The minister ludicrously accused Norway of spreading propaganda.',
		verdicts: [
			{ words: 'ludicrously', ...own },
			{ words: 'accused', ...own },
			{ words: 'propaganda', ...reported('minister'), stance: 'rejected', actorName: 'Norway' },
		],
	},
	{
		hard: 'ridicule of a claim beside the claim',
		text: "The minister's ludicrous claim that Norway is a puppet of Sweden amused the harbour.",
		verdicts: [
			{ words: 'ludicrous', ...own },
			{ words: 'puppet', ...reported('minister'), stance: 'rejected' },
		],
	},
	{
		hard: 'an "alleged" thing in a paraphrase',
		text: 'The coroner said on Friday that the alleged massacre took place by the river.',
		verdicts: [{ words: 'alleged massacre', ...reported('coroner'), negated: false, stance: null }],
	},
	{
		hard: "the writer's words between dashes in what an outlet reported",
		text: 'As JNS reported, Norway — a rogue state — paid for the shameful parade.',
		verdicts: [
			{ words: 'rogue state', ...own, stance: null, actorName: 'Norway' },
			{ words: 'shameful', ...reported('Jewish News Syndicate'), stance: 'endorsed' },
		],
	},
	{
		hard: "the writer's words between dashes without spaces",
		text: 'The mayor said that Norway—a rogue state—had paid for a shameful parade.',
		verdicts: [
			{ words: 'rogue state', ...own },
			{ words: 'shameful', ...reported('mayor') },
		],
	},
	{
		hard: "somebody's words between the writer's dashes",
		text: 'Shops closed early — the mayor said the parade was shameful — and reopened on Sunday.',
		verdicts: [{ words: 'shameful', ...reported('mayor') }],
	},
	{
		hard: 'factive verbs over opinions',
		text: 'The senator pointed out that the ferry law is shameful. The captain admitted that the rescue was a massacre. The clerk noted that the regime was weak.',
		verdicts: [
			{ words: 'pointed out', ...own },
			{ words: 'shameful', ...reported('senator'), stance: null },
			{ words: 'admitted', ...own },
			{ words: 'massacre', ...reported('captain'), stance: null },
			{ words: 'noted', ...own },
			{ words: 'regime', ...reported('clerk'), stance: null },
		],
	},
	{
		hard: 'a factive verb that the writer agrees with',
		text: 'The mayor rightly noted that the ferry law is absurd.',
		verdicts: [{ words: 'absurd', ...reported('mayor'), stance: 'endorsed' }],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
