import type { LabelRule } from '../sentence';
import { fronted } from './fronted';
import { inverted } from './inverted';
import { reversed } from './reversed';

/** What somebody is said to be where verb or complement stands before the subject. */
export const wordOrder: LabelRule = (sentence) => [...fronted(sentence), ...inverted(sentence), ...reversed(sentence)];
