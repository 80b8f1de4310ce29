/** Words that deny what follows. */
export const NEGATORS = new Set([
	'not',
	"n't",
	'never',
	'no',
	'neither',
	'nor',
	'hardly',
	'without',
	'nothing',
	'nobody',
	'none',
]);
/** "not only", "not merely", "nothing short of" affirm. */
export const AFFIRMING = new Set(['only', 'merely', 'just', 'simply', 'least', 'doubt', 'less', 'short']);
/** A denial does not reach past these. */
export const ENDS = new Set(['but', 'that', 'because', 'when', 'while', 'until']);
/** Words of more than one token that deny what follows. */
export const PHRASES = [
	['rather', 'than'],
	['far', 'from'],
	['instead', 'of'],
	['opposed', 'to'],
	['less', 'than'],
	['short', 'of'],
	['anything', 'other'],
];
/** "Nothing more than", "none other than", "nothing if not": denials that say how far something holds. */
export const HOLDING = [
	['more', 'than'],
	['other', 'than'],
	['short', 'of'],
	['if', 'not'],
];
/** Verbs that imply the opposite of the clause after them: "denied that it is a …". */
export const DENYING = new Set(['deny', 'disprove', 'refute']);
/** Verbs that keep from what follows "to": "refuses to call it a …". */
export const REFUSING = new Set(['refuse', 'decline', 'cease', 'fail', 'stop']);
/** Nouns for keeping from what follows "to": "his refusal to call it a …". */
export const REFUSALS = new Set(['refusal', 'failure', 'inability', 'reluctance', 'unwillingness']);
/** Denied, these affirm what follows: "did not regret calling it a …", "is not alone in calling it a …", "did not prevent it from becoming a …". */
export const HOLDING_BACK = new Set([
	'afraid',
	'alone',
	'apologise',
	'apologize',
	'ashamed',
	'bashful',
	'deter',
	'dissuade',
	'flinch',
	'forget',
	'forgive',
	'hesitate',
	'hinder',
	'mind',
	'prevent',
	'regret',
	'reluctant',
	'shrink',
	'shy',
	'sorry',
	'tire',
	'tired',
	'unafraid',
]);
/** Verbs that need their object to be there: whoever did not prevent or condemn a massacre faced one. */
export const FACING = new Set([
	'avert',
	'avoid',
	'battle',
	'block',
	'combat',
	'condemn',
	'confront',
	'counter',
	'criticise',
	'criticize',
	'curb',
	'decry',
	'denounce',
	'deplore',
	'disavow',
	'disown',
	'end',
	'expel',
	'fight',
	'foil',
	'halt',
	'oppose',
	'outlaw',
	'prevent',
	'prosecute',
	'protest',
	'punish',
	'rebuke',
	'rein',
	'renounce',
	'repel',
	'repudiate',
	'resist',
	'stop',
	'survive',
	'tackle',
	'thwart',
	'tolerate',
	'withstand',
]);
/** "It is false that …" */
export const FALSE = new Set(['false', 'untrue', 'incorrect', 'wrong', 'myth', 'fiction', 'lie']);
/** "It is wrong to call it a …"; a denial before them affirms: "it is no exaggeration to call it a …". */
export const UNFIT = new Set([
	...FALSE,
	'absurd',
	'delusional',
	'difficult',
	'error',
	'exaggeration',
	'foolish',
	'hard',
	'hyperbole',
	'inaccurate',
	'ludicrous',
	'misleading',
	'mistake',
	'mistaken',
	'naive',
	'nonsense',
	'overstatement',
	'premature',
	'ridiculous',
	'stretch',
	'unfair',
	'unjust',
]);
/** "It is not true that …", "there is no evidence that …": what a denial before them takes away. */
export const TRUE = new Set([
	'true',
	'correct',
	'right',
	'case',
	'evidence',
	'proof',
	'indication',
	'sign',
	'reason',
	'basis',
]);
/** "Rejects the accusation that …" */
export const REJECTING = new Set(['reject', 'deny', 'dismiss', 'refute', 'rebut', 'dispute', 'disprove', 'debunk']);
