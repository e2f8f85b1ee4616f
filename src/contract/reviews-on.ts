import { z } from 'zod';
import { day, view } from './define.ts';

export const reviewsOnViews = {
  reviewsOn: view({
    summary: 'How many of the year’s two reviews each manager had held on a day, and the records that stand for it',
    query: z.strictObject({ day: day.optional() }),
    output: z.strictObject({
      on: day,
      year: z.int(),
      counts: z.strictObject({ none: z.int(), one: z.int(), both: z.int() }),
      managers: z.array(
        z.strictObject({
          managerName: z.string(),
          units: z.array(z.string()),
          leadsNobody: z.boolean(),
          held: z.int(),
          evidence: z.array(
            z.strictObject({
              number: z.string(),
              heldOn: day,
              days: z.array(day),
              savedBy: z.string(),
              savedOn: day,
              rules: z.array(z.string()),
              untouched: z.boolean(),
            }),
          ),
        }),
      ),
      /** Others are counted and not named yet (G8); from when. */
      namesHidden: z.literal(true).optional(),
      namesFrom: day.optional(),
    }),
  }),
};
