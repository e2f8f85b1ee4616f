import { dayOf, within } from '../../core/dates.ts';
import type { YearSpan } from '../../core/period.ts';
import type { Exemption } from './records.ts';
import { isInForce } from './state.ts';

/** Exemptions of a year: asked for and decided in it, and in force on its last day (S115). */
export function exemptionFigures(exemptions: readonly Exemption[], { from, to, on }: YearSpan) {
  const isIn = (moment: string | undefined) => moment !== undefined && within(dayOf(moment), from, to);
  const decided = exemptions.filter(({ decidedAt }) => isIn(decidedAt));
  const refused = decided.filter(({ state }) => state === 'refused').length;
  return {
    asked: exemptions.filter(({ askedAt }) => isIn(askedAt)).length,
    ...{ granted: decided.length - refused, refused },
    inForce: exemptions.filter((one) => isInForce(one, on)).length,
  };
}
