import { feature } from '../../../kernel/feature.ts';
import { giveMandate } from './actions/give-mandate.ts';
import { Mandate } from './records.ts';
import { mandates as view } from './views/mandates.ts';

/** *Mandater*: who decides on cases for the accountable director, out of hours and during absence. */
export const mandates = feature({
  records: { mandate: Mandate },
  actions: { giveMandate },
  views: { mandates: view },
});
