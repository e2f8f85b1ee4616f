import { z } from 'zod';
import { day } from '../../../kernel/shape.ts';
import type { System } from '../records.ts';
import type { SystemRisk } from './records.ts';
import { analysisOf, turnOf } from './risk.ts';
import { riskLevels } from './stored-words.ts';

/** How the risks to a system stand, in figures. */
export const riskSummary = z.strictObject({
  ...{ low: z.int(), medium: z.int(), high: z.int() },
  /** That wait for the owner, and for the DBR's opinion. */
  ...{ toDecide: z.int(), toAdvise: z.int() },
  /** When the first is looked at again, once all are decided. */
  nextLook: day.optional(),
});

/** @param standing of each threat the last look */
export function riskCounts(
  standing: readonly SystemRisk[],
  system: Pick<System, 'sensitivity'>,
): z.input<typeof riskSummary> {
  const count = (is: (risk: SystemRisk) => boolean) => standing.filter(is).length;
  const [low, medium, high] = riskLevels.map((level) => count((risk) => risk.level === level));
  return {
    ...{ low: low ?? 0, medium: medium ?? 0, high: high ?? 0 },
    toDecide: count((risk) => turnOf(risk, system) === 'owner'),
    toAdvise: count((risk) => turnOf(risk, system) === 'dpo'),
    nextLook: analysisOf(standing)?.nextReview,
  };
}
