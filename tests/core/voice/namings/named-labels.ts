import { overlaps } from '../../../../lib/core/text/span';
import { analysisByRules } from '../../engine';

/**
 * `actor: label, polarity, speaker` for each label, in reading order: "own" where the words are the writer's, "somebody"
 * where nobody is said to speak, "not" before a denied label. A finding that tells it otherwise is added in brackets.
 */
export function namedIn(text: string): string[] {
	const { labels, findings } = analysisByRules(text);
	return labels.map((label) => {
		const inside = findings.filter((finding) => overlaps(finding, label) && whoseOf(finding) !== whoseOf(label));
		const others = inside.map((finding) => ` [${finding.text}: ${whoseOf(finding)}]`).join('');
		return `${label.actorName}: ${label.label}, ${label.polarity}, ${whoseOf(label)}${others}`;
	});
}

const whoseOf = (said: { voice: string; speaker: string | null; negated: boolean }): string =>
	`${said.negated ? 'not ' : ''}${said.voice === 'own' ? 'own' : (said.speaker ?? 'somebody')}`;
