/** The three sides of a story that roles belong to. */
export type MainRole = 'protagonist' | 'antagonist' | 'innocent';

/**
 * The roles in which a text may cast an actor, with the side each belongs to: the taxonomy of SemEval-2025 Task 10,
 * subtask 1, entity framing (https://propaganda.math.unipd.it/semeval2025task10/). In the order of that taxonomy.
 */
export const MAIN_ROLES = {
	guardian: 'protagonist',
	martyr: 'protagonist',
	peacemaker: 'protagonist',
	rebel: 'protagonist',
	underdog: 'protagonist',
	virtuous: 'protagonist',
	instigator: 'antagonist',
	conspirator: 'antagonist',
	tyrant: 'antagonist',
	'foreign adversary': 'antagonist',
	traitor: 'antagonist',
	spy: 'antagonist',
	saboteur: 'antagonist',
	corrupt: 'antagonist',
	incompetent: 'antagonist',
	terrorist: 'antagonist',
	deceiver: 'antagonist',
	bigot: 'antagonist',
	forgotten: 'innocent',
	exploited: 'innocent',
	victim: 'innocent',
	scapegoat: 'innocent',
} as const satisfies Record<string, MainRole>;

export type Role = keyof typeof MAIN_ROLES;
