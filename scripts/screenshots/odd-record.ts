import { type Labelling, POLARITIES } from '../../lib/core/analysis';

const LABELS = [
	'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsbeauftragter',
	'الجماعة المسلحة',
	'so-called “alliance” of Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgeber',
];

const ACTOR = { actor: 'local:odd', actorName: 'حركة المقاومة الشعبية Grundstücksverkehrsgenehmigungszuständigkeit' };
const SPEAKER = 'وزير الخارجية Wirtschaftsprüferberufsexamensvorbereitungslehrgangsleiterin';

/** A page whose words run longer than any line, in both directions: labels, actor and speaker. */
export function oddRecord() {
	const text = LABELS.map((label) => `Some call ${ACTOR.actorName} ${label}.`).join('\n');
	const labels = LABELS.map((label, i): Labelling => {
		const start = text.indexOf(label);
		return {
			...ACTOR,
			start,
			end: start + label.length,
			label,
			form: 'appositive',
			polarity: POLARITIES[i]!,
			voice: i === 1 ? 'quoted' : 'own',
			speaker: i === 1 ? SPEAKER : null,
			negated: i === 2,
			stance: null,
			mention: null,
		};
	});
	const analysis = {
		score: 0,
		sentences: [],
		findings: [],
		labels,
		attributions: [],
		mentions: [],
		notes: [],
		roles: [],
	};
	return { text, title: LABELS[0]!, status: 'ready', analysis, problem: null };
}
