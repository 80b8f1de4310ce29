import type { TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Found } from './salience';

/** How sure it is that a phrase stands for the only actor that it fits of those named near by. */
const CONFIDENCE = 0.7;

/** The actor that all of those a phrase fits are; null where there are several, or none. */
export function onlyOne(phrase: TokenRange, fitting: readonly { readonly actor: ActorRef }[]): Found | null {
	const [first] = fitting;
	const isAlone = first && fitting.every(({ actor }) => actor.id === first.actor.id);
	return isAlone ? { at: phrase, actor: first.actor, form: 'epithet', event: null, confidence: CONFIDENCE } : null;
}
