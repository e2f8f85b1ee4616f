import { z } from 'zod';
import { memo } from './case-handling.ts';
import { noQuery, view } from './define.ts';

export const ownCaseViews = {
  ownCases: view({
    summary: "Cases of somebody of the DBR's side that the reader ratifies, or names somebody for",
    query: noQuery,
    output: z.strictObject({
      toRatify: z.array(memo),
      /** No accountable director is left for these. */
      toName: z.array(z.strictObject({ key: z.string(), number: z.string(), seen: z.int() })),
    }),
  }),
};
