import { z } from 'zod';
import { noQuery, view } from './define.ts';

const share = z.strictObject({ got: z.int(), of: z.int() });

export const distributionViews = {
  distribution: view({
    summary: 'How far the edition of the handbook in force has come out, per person type: counts, never names',
    query: noQuery,
    output: z.strictObject({
      /** Absent before an edition is in force. */
      shown: z
        .strictObject({
          edition: z.string(),
          managers: share,
          people: z.int().optional(),
          partners: share,
          /** Members of the council who have read all the seat asks; for its secretariat only (S102). */
          council: share.optional(),
        })
        .optional(),
    }),
  }),
};
