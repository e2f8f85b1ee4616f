import { z } from 'zod';
import { status } from '../features/incidents/breach-words.ts';
import { memo } from './case-handling.ts';
import { action, noQuery, view } from './define.ts';

const key = z.string().max(200);
const changed = z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() });

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

export const ownCaseActions = {
  ratifyOwnCase: action({
    summary: "The director ratifies what somebody of the DBR's side judged in a case they have a part in",
    input: z.strictObject({ key, seen: z.int() }),
    output: changed,
  }),
  nameOwnRatifier: action({
    summary: "The municipal director names who ratifies one case in the accountable director's place",
    input: z.strictObject({ key, seen: z.int(), person: z.guid() }),
    output: changed,
  }),
};
