import { addIntroduced } from './actors/introduced';
import { findNames, type Reference } from './actors/references';
import { resolveReferences } from './actors/resolve';
import { addShortNames } from './actors/short-names';
import type { Analysis, Finding, Labelling, Mention } from './analysis';
import { findLabels } from './labels/find-labels';
import { findPhrases } from './lexicon/find-phrases';
import { type JoinedMatch, joinMatches } from './lexicon/join';
import { findHiddenAgents } from './notes/hidden-agents';
import { findRoles } from './roles/find-roles';
import { scoreSentences } from './score';
import type { Tables } from './tables';
import { findNounPhrases } from './text/chunks';
import { contains, overlaps } from './text/span';
import { readText } from './text/tokens';
import { attribute } from './voice/attribute';
import { nameSpeakers } from './voice/naming';
import { findQuotes } from './voice/quotes';
import { createVoiceContext, toAttribution, type VoiceContext, voiceOf, voiceOfCue } from './voice/voicing';

/**
 * The one front door of the engine: find loaded phrases, whose words they are, and what actors are called.
 *
 * @param text - Plain text; paragraphs are lines.
 * @param tables - What {@link createTables} made of lexicon, actors and cue words.
 * @returns Offsets are UTF-16 code units of `text`. An empty text gives empty lists and a score of 0.
 */
export function analyse(text: string, tables: Tables): Analysis {
	const doc = readText(text);
	const quotes = findQuotes(text, doc.paragraphs).filter((quote) => quote.depth === 0);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const isSpeechVerb = ({ pos, lemma }: { pos: string; lemma: string }) =>
		pos === 'VERB' && tables.cues.verbs.get(lemma) === 'speech';
	const listed = addShortNames(doc, findNames(doc, tables.gazetteer), tables.gazetteer, tables.words);
	const names = addIntroduced(doc, listed, tables.words, isSpeechVerb);
	const references = resolveReferences(doc, names, phrases, tables.gazetteer, tables.words);
	const attributions = nameSpeakers(
		doc,
		attribute({ doc, quotes, phrases, table: tables.cues }, tables.voiceModel),
		references,
		tables,
	);
	const voice = createVoiceContext(doc, quotes, attributions);
	const matches = findPhrases(
		doc,
		tables.lexicon,
		names.filter((name) => name.form === 'name' && name.actor.kind !== 'unknown'),
	);
	const labels = findLabels({
		doc,
		phrases,
		references,
		matches,
		voice,
		words: tables.words,
		polarity: tables.polarity,
	});
	const findings = joinMatches(doc, matches, phrases).map((match) => toFinding(match, voice, labels, references));
	return {
		score: scoreSentences(doc.sentences, findings),
		findings,
		labels,
		attributions: attributions.map((attribution) => toAttribution(attribution, text)),
		mentions: references.filter((one) => one.form === 'name' || one.form === 'epithet').map(toMention),
		notes: findHiddenAgents({
			doc,
			phrases,
			references,
			speakers: attributions.flatMap(({ speaker }) => speaker ?? []),
			table: tables.acts,
		}),
		roles: findRoles({
			doc,
			phrases,
			references,
			labels,
			voice,
			words: tables.words,
			polarity: tables.polarity,
			table: tables.roles,
		}),
	};
}

function toFinding(
	match: JoinedMatch,
	voice: VoiceContext,
	labels: readonly Labelling[],
	references: readonly Reference[],
): Finding {
	const { entry, start, end } = match;
	const label = labels.find((one) => contains(one, match)) ?? labels.find((one) => overlaps(one, match));
	const epithet = references.find((one) => (one.form === 'epithet' || one.form === 'name') && contains(one, match));
	return {
		start,
		end,
		text: voice.doc.text.slice(start, end),
		kind: entry.kind,
		strength: match.strength,
		rule: entry.id,
		...(entry.kind === 'report-verb' ? voiceOfCue(voice, match) : voiceOf(voice, match)),
		actor: label?.actor ?? epithet?.actor.id ?? null,
		actorName: label?.actorName ?? epithet?.actor.name ?? null,
		why: entry.why,
		alternatives: entry.alternatives,
	};
}

const toMention = ({ start, end, actor }: Reference): Mention => ({
	start,
	end,
	actor: actor.id,
	actorName: actor.name,
});
