import { dayOf, within } from '../../core/dates.ts';
import type { YearSpan } from '../../core/period.ts';
import type { Exemption } from './records.ts';
import { isInForce } from './state.ts';

/** What is counted of the exemptions of a year. */
export const exemptionCounts = ['asked', 'granted', 'refused', 'inForce'] as const;
type ExemptionCount = (typeof exemptionCounts)[number];

/** Is it one of those that are counted so: asked for or decided in the year, or in force on its last day? */
export function countsAs(count: ExemptionCount, exemption: Exemption, { from, to, on }: YearSpan): boolean {
  const isIn = (moment: string | undefined) => moment !== undefined && within(dayOf(moment), from, to);
  const { askedAt, decidedAt, state } = exemption;
  switch (count) {
    case 'asked':
      return isIn(askedAt);
    case 'granted':
      return isIn(decidedAt) && state !== 'refused';
    case 'refused':
      return isIn(decidedAt) && state === 'refused';
    case 'inForce':
      return isInForce(exemption, on);
  }
}

/** Exemptions of a year: asked for and decided in it, and in force on its last day (S115). */
export function exemptionFigures(exemptions: readonly Exemption[], span: YearSpan) {
  const of = (count: ExemptionCount) => exemptions.filter((one) => countsAs(count, one, span)).length;
  return { asked: of('asked'), granted: of('granted'), refused: of('refused'), inForce: of('inForce') };
}
