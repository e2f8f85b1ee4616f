import { z } from 'zod';
import type { Context } from '../../../../kernel/context.ts';
import type { Pack } from '../../../handbook/tailoring-records.ts';
import { listChange, secondsFor } from '../../../reading/plan-effect.ts';
import { planWithPacks } from '../../../reading/reading-plan.ts';
import { everyReader } from '../../../reading/scheduled/every-reader.ts';

/** What packs would do to people's lists (S24, S82). */
export const shownEffect = z.strictObject({
  /** Those who get rules they did not have, and reading time for the person who gets most. */
  gaining: z.int(),
  secondsEach: z.int(),
  /** Those who are no longer asked for rules of it. */
  losing: z.int(),
});

/** Worked out by doing it, a person at a time, so that others are answered in between. */
export async function packEffect(context: Context, wanted: readonly Pack[]): Promise<z.input<typeof shownEffect>> {
  const reader = context.reader();
  const { today } = reader;
  const plan = reader.plan();
  const after = planWithPacks(plan, wanted);
  let [gaining, losing, secondsEach] = [0, 0, 0];
  for await (const { placement } of everyReader(reader)) {
    const { gained, lost } = listChange(plan, after, placement, today);
    if (gained.length > 0) gaining += 1;
    if (lost.length > 0) losing += 1;
    secondsEach = Math.max(secondsEach, secondsFor(plan, gained, today));
  }
  return { gaining, losing, secondsEach };
}
