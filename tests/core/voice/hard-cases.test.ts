import { expect, test } from 'vitest';
import { analyse } from '../../../lib/core/analyse';
import type { Analysis, Finding } from '../../../lib/core/analysis';
import { overlaps } from '../../../lib/core/text/span';
import { loadTables } from '../../../lib/data/tables';

/** What the entries alone say, so that no fitted model decides what is found here. */
const analysisOf = (text: string): Analysis => analyse(text, { ...loadTables(), loadedModel: null });

/** What a careful reader says of some words; of words named twice in a case, the second is the next place they stand. */
type Verdict = { readonly words: string } & Partial<
	Pick<Finding, 'voice' | 'speaker' | 'negated' | 'stance' | 'actorName'>
>;

/** The findings at the places the verdicts name, cut down to what each verdict speaks of. */
function found(text: string, verdicts: readonly Verdict[]): unknown[] {
	const { findings } = analysisOf(text);
	const next = new Map<string, number>();
	return verdicts.map(({ words, ...expected }) => {
		const start = text.indexOf(words, next.get(words) ?? 0);
		next.set(words, start + words.length);
		const finding = findings.find((one) => start >= 0 && overlaps(one, { start, end: start + words.length }));
		const keys = Object.keys(expected) as (keyof typeof expected)[];
		return finding ? { words, ...Object.fromEntries(keys.map((key) => [key, finding[key]])) } : null;
	});
}

const own = { voice: 'own', speaker: null } as const;
const reported = (speaker: string | null) => ({ voice: 'reported', speaker }) as const;
const quoted = (speaker: string) => ({ voice: 'quoted', speaker }) as const;

test.each<{ hard: string; text: string; verdicts: readonly Verdict[] }>([
	{
		hard: 'a passive of blame with whoever blames',
		text: 'Iran was accused by Norway of brazen lies. Iran was blamed by the council for a barbaric crime.',
		verdicts: [
			{ words: 'lies', ...reported('Norway') },
			{ words: 'barbaric', ...reported('council') },
		],
	},
	{
		hard: 'one word in three voices',
		text: 'The regime closed two schools on Monday. "The regime fears its teachers," the union leader Anna Petrova said. A senator said that the regime would open them again.',
		verdicts: [
			{ words: 'regime', ...own },
			{ words: 'regime', ...quoted('Anna Petrova') },
			{ words: 'regime', ...reported('senator') },
		],
	},
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
		hard: '"alleged" people in a paraphrase, who are not the state they serve',
		text: 'The senator said that the alleged puppets of Sweden had left.',
		verdicts: [{ words: 'puppets', ...reported('senator'), actorName: null }],
	},
	{
		hard: 'a proverb half in quotes, before its cue',
		text: 'Whoever feeds a puppet "should not wonder that it dances", the minister said, and the regime feeds many.',
		verdicts: [
			{ words: 'puppet', ...reported('minister') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'a proverb half in quotes, after its cue',
		text: 'The minister said that a puppet "dances on any string", but this regime needs none.',
		verdicts: [
			{ words: 'puppet', ...reported('minister') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'a generic plural that is nobody in particular',
		text: 'Terrorists are cowards, the minister said.',
		verdicts: [
			{ words: 'Terrorists', ...reported('minister'), actorName: null },
			{ words: 'cowards', ...reported('minister'), actorName: null },
		],
	},
	{
		hard: 'generic plurals that speak',
		text: 'Critics call the ferry law absurd, and experts say it is shameful.',
		verdicts: [
			{ words: 'absurd', ...reported('Critics') },
			{ words: 'shameful', ...reported('experts') },
		],
	},
	{
		hard: '"the group" for one actor, then for another',
		text: 'Hamas closed a road on Monday. The group called the drivers stooges. In Kabul, the Taliban closed a school. The group called the teachers puppets.',
		verdicts: [
			{ words: 'stooges', ...reported('Hamas') },
			{ words: 'puppets', ...reported('Taliban') },
		],
	},
	{
		hard: '"the group" called something, after two were named',
		text: 'Hezbollah is an armed group. The Taliban closed a school. The group is a terrorist organization, the minister said.',
		verdicts: [{ words: 'terrorist organization', ...reported('minister'), actorName: 'Taliban' }],
	},
	{
		hard: 'denied copulas',
		text: "Norway isn't a rogue state, and Sweden was never a puppet.",
		verdicts: [
			{ words: 'rogue state', ...own, negated: true, actorName: 'Norway' },
			{ words: 'puppet', ...own, negated: true, actorName: 'Sweden' },
		],
	},
	{
		hard: 'a copula that a verb denies',
		text: 'Norway denied that it is a rogue state.',
		verdicts: [{ words: 'rogue state', ...reported('Norway'), negated: true, actorName: 'Norway' }],
	},
	{
		hard: 'a copula whose denial is denied',
		text: 'Norway never denied that it is a rogue state.',
		verdicts: [{ words: 'rogue state', negated: false }],
	},
	{
		hard: 'a copula that "not merely" affirms',
		text: 'Canada is not merely a rogue state.',
		verdicts: [{ words: 'rogue state', ...own, negated: false, actorName: 'Canada' }],
	},
	{
		hard: 'the true crime, which is not A but B',
		text: 'The true crime is not the parade but the massacre.',
		verdicts: [{ words: 'massacre', ...own, negated: false }],
	},
	{
		hard: 'the true crime, where A is loaded too',
		text: 'The true crime is not the massacre but the propaganda, the widow said.',
		verdicts: [
			{ words: 'massacre', ...reported('widow'), negated: true },
			{ words: 'propaganda', ...reported('widow'), negated: false },
		],
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
		hard: 'a nested quotation that its cue splits',
		text: '“The regime’s colonel shouted ‘stooges,’” the witness said, “‘and puppets,’ before his regime fell.” The regime slept.',
		verdicts: [
			{ words: 'regime', ...quoted('witness') },
			{ words: 'stooges', voice: 'quoted' },
			{ words: 'puppets', voice: 'quoted' },
			{ words: 'regime', ...quoted('witness') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: "a slogan adopted, then quoted, then held at arm's length six paragraphs later",
		text: [
			'The harbour belongs to its heroic volunteers.',
			'"These heroic volunteers built it," Anna Lund, the mayor, said on Monday.',
			'The rain went on.',
			'Prices rose again.',
			'A bus was late.',
			'The ferry stood still.',
			'A shop opened.',
			'By evening the "heroic volunteers" had gone home.',
		].join('\n'),
		verdicts: [
			{ words: 'heroic', ...own },
			{ words: 'heroic', ...quoted('Anna Lund') },
			{ words: 'heroic', voice: 'scare', speaker: null },
		],
	},
	{
		hard: 'understatement that denies',
		text: 'The raid was not exactly heroic. The trial was less than heroic. The crowd was hardly heroic.',
		verdicts: [
			{ words: 'heroic', ...own, negated: true },
			{ words: 'heroic', ...own, negated: true },
			{ words: 'heroic', ...own, negated: true },
		],
	},
	{
		hard: 'understatement that affirms',
		text: 'The rescue was not without heroic moments. The raid was no less than a massacre. The march was nothing short of a massacre.',
		verdicts: [
			{ words: 'heroic', ...own, negated: false },
			{ words: 'massacre', ...own, negated: false },
			{ words: 'massacre', ...own, negated: false },
		],
	},
	{
		hard: 'false friends beside the loaded word',
		text: 'The regime paid for the puppet theatre, the sanctions regime and a diet regime.',
		verdicts: [{ words: 'regime', ...own }],
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
		hard: '"according to" before and behind what is said',
		text: 'The ferry law is absurd, according to Norway. According to Tom Hill, the river law is shameful.',
		verdicts: [
			{ words: 'absurd', ...reported('Norway') },
			{ words: 'shameful', ...reported('Tom Hill') },
		],
	},
	{
		hard: '"according to" behind a clause that says what it is the source of',
		text: 'The timing is shameful amid a strike, called in May, which has cost 400 jobs, according to Norway.',
		verdicts: [{ words: 'shameful', ...own }],
	},
	{
		hard: 'passives, whose subject is spoken of',
		text: 'Norway was called a rogue state by Tom Hill on Monday. The clerk has been called a puppet. Norway was told by critics that the ferry law is shameful.',
		verdicts: [
			{ words: 'rogue state', ...reported('Tom Hill'), actorName: 'Norway' },
			{ words: 'puppet', ...reported(null) },
			{ words: 'shameful', ...reported('critics') },
		],
	},
	{
		hard: 'who names somebody so behind a participle',
		text: 'Norway, which is not often designated as a rogue state by the mayor, left. The clerk was branded a puppet by Norway in May.',
		verdicts: [
			{ words: 'rogue state', ...reported('mayor'), negated: true },
			{ words: 'puppet', ...reported('Norway') },
		],
	},
	{
		hard: 'a speaker behind a relative clause about it',
		text: 'Norway, which Tom Hill calls a rogue state, said on Monday that the ferry law is shameful.',
		verdicts: [
			{ words: 'rogue state', ...reported('Tom Hill'), actorName: 'Norway' },
			{ words: 'shameful', ...reported('Norway') },
		],
	},
	{
		hard: 'a phrase in single marks, whatever possessive follows',
		text: "Norway said it is 'full of thugs' that day. The thugs' leader fled.",
		verdicts: [
			{ words: 'thugs', ...quoted('Norway') },
			{ words: 'thugs', ...own },
		],
	},
	{
		hard: 'a noun that says nothing',
		text: 'The criticism of Norway’s decision to join the pact is shameful.',
		verdicts: [{ words: 'shameful', ...own }],
	},
	{
		hard: 'a pronoun that may stand for anybody',
		text: 'He added that the ferry law is shameful. I think that the river law is absurd.',
		verdicts: [
			{ words: 'shameful', voice: 'reported', speaker: null },
			{ words: 'absurd', ...own },
		],
	},
	{
		hard: 'any verb that stands where one says',
		text: 'The river law, Tom Hill raged, is absurd. “The ferry law is shameful,” Tom Hill barked.',
		verdicts: [
			{ words: 'absurd', ...reported('Tom Hill') },
			{ words: 'shameful', ...quoted('Tom Hill') },
		],
	},
	{
		hard: 'a factive verb that the writer agrees with',
		text: 'The mayor rightly noted that the ferry law is absurd.',
		verdicts: [{ words: 'absurd', ...reported('mayor'), stance: 'endorsed' }],
	},
	{
		hard: 'a curly mark that a straight one closes',
		text: '“The regime is weak," the teacher said. The regime slept.',
		verdicts: [
			{ words: 'regime', ...quoted('teacher') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'apostrophes inside single marks',
		text: "'The clerks' regime isn't strong,' the teacher said, and the regime slept.",
		verdicts: [
			{ words: 'regime', ...quoted('teacher') },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'apostrophes beside scare quotes',
		text: "The clerk's \"puppets\" were late, and the clerks' regime wasn't.",
		verdicts: [
			{ words: 'puppets', voice: 'scare', speaker: null },
			{ words: 'regime', ...own },
		],
	},
	{
		hard: 'feet and inches before a quotation',
		text: 'The mayor, 5\'10" in his shoes, said the law was "absurd" and left. The regime slept.',
		verdicts: [
			{ words: 'absurd', ...quoted('mayor') },
			{ words: 'regime', ...own },
		],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));

test.each([
	{ friend: 'exercise and theatre', text: 'A new exercise regime helped the crew of the puppet theatre.' },
	{ friend: 'sanctions and waves', text: 'A sanctions regime was agreed, and the rogue wave passed.' },
])('false friends are no findings: $friend', ({ text }) => expect(analysisOf(text).findings).toEqual([]));

test('a denied copula turns the polarity of its label', () => {
	const { labels } = analysisOf('Canada is neither a rogue state nor a puppet.');
	expect(labels.map(({ actor, label, negated, polarity }) => [actor, label, negated, polarity])).toEqual([
		['canada', 'rogue state', true, 'positive'],
		['canada', 'puppet', true, 'positive'],
	]);
});
