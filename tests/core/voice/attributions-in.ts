import { analyse } from '../../../lib/core/analyse';
import { loadTables } from '../../../lib/data/tables';
import { wordsOf } from '../engine';

/** What the rules find when no model stands beside them. */
const RULES_ALONE = { ...loadTables(), voiceModel: null };

/** Each attribution as its speaker, cue and contents. */
export const attributionsIn = (text: string) =>
	analyse(text, RULES_ALONE).attributions.map(({ speaker, cue, content }) => ({
		speaker: speaker && wordsOf(text, speaker),
		cue: cue && wordsOf(text, cue),
		content: content.map((span) => wordsOf(text, span)),
	}));
