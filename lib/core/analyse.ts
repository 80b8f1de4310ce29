import type { Reference } from './actors/references';
import { resolveReferences } from './actors/resolve';
import { type Aim, createAim } from './aim';
import type { Analysis, Finding, Mention } from './analysis';
import { layGround } from './groundwork';
import { findLabels } from './labels/find-labels';
import { viewSentences } from './labels/view';
import type { JoinedMatch } from './lexicon/join';
import { readLoaded } from './loaded/read';
import { findHiddenAgents } from './notes/hidden-agents';
import { findRoles } from './roles/find-roles';
import { scoreSentences } from './score';
import type { Tables } from './tables';
import { nameSpeakers } from './voice/speakers/name-speakers';
import { createVoiceContext, toAttribution, type VoiceContext, voiceOf, voiceOfCue } from './voice/voicing';

/**
 * The one front door of the engine: find loaded phrases, whose words they are, and what actors are called.
 *
 * @param text - Plain text; paragraphs are lines.
 * @param tables - What {@link createTables} made of lexicon, actors and cue words.
 * @returns Offsets are UTF-16 code units of `text`. An empty text gives empty lists and a score of 0.
 */
export function analyse(text: string, tables: Tables): Analysis {
	const ground = layGround(text, tables);
	const { doc, quotes, phrases, names, matches } = ground;
	const said = ground.attributions;
	const references = resolveReferences(doc, names, phrases, tables.gazetteer, tables.words, said, quotes);
	const attributions = nameSpeakers(doc, ground.attributions, references, tables);
	const voice = createVoiceContext(doc, quotes, attributions);
	const view = { doc, phrases, references, matches, words: tables.words, polarity: tables.polarity };
	const sentences = viewSentences(view);
	const labels = findLabels(sentences, { ...view, voice });
	const loaded = tables.loadedModel && readLoaded(ground, tables.loadedModel);
	const aimOf = createAim(doc, sentences, labels);
	const findings = (loaded?.findings ?? ground.joined).map((match) => toFinding(match, voice, aimOf(match)));
	return {
		score: Math.max(loaded?.score ?? 0, scoreSentences(loaded?.unread ?? doc.sentences, findings)),
		sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
		findings,
		labels,
		attributions: attributions
			.filter(({ content }) => content.length > 0)
			.map((attribution) => toAttribution(attribution, text)),
		mentions: references.filter((one) => one.form === 'name' || one.form === 'epithet').map(toMention),
		notes: findHiddenAgents({
			doc,
			phrases,
			references,
			speakers: attributions.flatMap(({ speaker }) => speaker ?? []),
			table: tables.acts,
		}),
		roles: findRoles({ doc, sentences, references, labels, voice, table: tables.roles }),
	};
}

function toFinding(match: JoinedMatch, voice: VoiceContext, aim: Aim | null): Finding {
	const { entry, start, end, word } = match;
	return {
		start,
		end,
		text: voice.doc.text.slice(start, end),
		word: voice.doc.text.slice(word.start, word.end),
		kind: entry.kind,
		strength: match.strength,
		rule: entry.id,
		...(entry.kind === 'report-verb' ? voiceOfCue(voice, match) : voiceOf(voice, match)),
		actor: aim?.actor ?? null,
		actorName: aim?.actorName ?? null,
		why: entry.why,
		alternatives: entry.alternatives,
	};
}

const toMention = ({ start, end, actor, confidence }: Reference): Mention => ({
	start,
	end,
	actor: actor.id,
	actorName: actor.name,
	confidence,
});
