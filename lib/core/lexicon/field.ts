/**
 * The contested fields of news, each with the two sides that its words can take. A side is what a phrase speaks for,
 * not who says it: who uses a word is read from the sources.
 */
export const FIELDS = {
	war: {
		name: 'War and terrorism',
		sides: { forces: 'For the state at war', opponents: 'For those who fight or oppose it' },
	},
	'israel-palestine': {
		name: 'Israel and the Palestinians',
		sides: { israel: 'For Israel', palestinians: 'For the Palestinians' },
	},
	'russia-ukraine': { name: 'Russia and Ukraine', sides: { russia: 'For Russia', ukraine: 'For Ukraine' } },
	'china-taiwan': {
		name: 'China and Taiwan',
		sides: { beijing: 'For Beijing', taipei: 'For Taiwan and critics of Beijing' },
	},
	iran: { name: 'Iran', sides: { iran: 'For the Islamic Republic', critics: 'For its critics' } },
	states: {
		name: 'States and powers',
		sides: { western: 'For Western states', 'non-western': 'For states they oppose' },
	},
	migration: { name: 'Migration', sides: { restrict: 'For less of it', welcome: 'For those who come' } },
	abortion: { name: 'Abortion', sides: { life: 'Against it', choice: 'For a right to it' } },
	gender: {
		name: 'Gender and sexuality',
		sides: { traditional: 'For traditional roles', inclusive: 'For wider ones' },
	},
	guns: { name: 'Guns', sides: { rights: 'For a right to them', control: 'For stricter laws' } },
	'policing-race': { name: 'Policing and race', sides: { police: 'For the police as it is', reform: 'For reform' } },
	climate: { name: 'Climate and energy', sides: { action: 'For climate policy', skeptics: 'Against it' } },
	economy: { name: 'Economy and tax', sides: { business: 'For business', labour: 'For labour' } },
	elections: { name: 'Elections and parties', sides: { left: 'For the left', right: 'For the right' } },
	courts: { name: 'Courts and the law', sides: { left: 'For the left', right: 'For the right' } },
	health: {
		name: 'Health and vaccines',
		sides: { mandates: 'For public measures', refusal: 'For those who refuse them' },
	},
	protest: {
		name: 'Protest and unrest',
		sides: { authorities: 'For the authorities', protesters: 'For the protesters' },
	},
	religion: { name: 'Religion', sides: { faith: 'For the believers', secular: 'For their critics' } },
	technology: { name: 'Technology', sides: { industry: 'For the industry', critics: 'For its critics' } },
} as const satisfies Record<string, { readonly name: string; readonly sides: Readonly<Record<string, string>> }>;

export type Field = keyof typeof FIELDS;
