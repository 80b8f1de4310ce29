import type { Reference } from './actors/references';
import { type Aim, createAim } from './aim';
import type { Analysis, Finding, Mention } from './analysis';
import { layGround } from './groundwork';
import { addFound } from './labels/model/add-found';
import { readLabels } from './labels/model/read-labels';
import type { JoinedMatch } from './lexicon/join';
import { tokenColumns } from './loaded/evidence';
import { readLoaded } from './loaded/read';
import { findHiddenAgents } from './notes/hidden-agents';
import { findRoles } from './roles/find-roles';
import { scoreSentences } from './score';
import type { Tables } from './tables';
import { tieTogether } from './ties';
import { toAttribution, type VoiceContext, voiceOf, voiceOfCue } from './voice/voicing';

/**
 * The one front door of the engine: find loaded phrases, whose words they are, and what actors are called.
 *
 * @param text - Plain text; paragraphs are lines.
 * @param tables - What {@link createTables} made of lexicon, actors and cue words.
 * @returns Offsets are UTF-16 code units of `text`. An empty text gives empty lists and a score of 0.
 */
export function analyse(text: string, tables: Tables): Analysis {
	const ground = layGround(text, tables);
	const { doc, phrases } = ground;
	const ties = tieTogether(ground, tables);
	const { references, attributions, sentences, context } = ties;
	const { voice } = context;
	const columns = tables.loadedModel && tokenColumns(ground, tables.loadedModel.words);
	const model = columns && tables.labelModel;
	const labels = model
		? addFound(ties.labels, readLabels({ ...ground, ...ties, columns }, model), sentences, context)
		: ties.labels;
	const loaded = columns && tables.loadedModel && readLoaded(ground, columns, tables.loadedModel);
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
