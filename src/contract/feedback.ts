import { z } from 'zod';
import { longestWhy } from '../features/editing/feedback/feedback.ts';
import { action, ruleId, versionNumber, view } from './define.ts';

/** Imprint of a passage's words. */
const passage = z.string().regex(/^[0-9a-f]{64}$/);
const place = { rule: ruleId, version: versionNumber, passage };
const marked = z.strictObject({ ...place, why: z.string().optional(), withdrawn: z.boolean() });

export const feedbackViews = {
  unclear: view({
    summary: 'The passages of a version of a rule the reader has said are unclear',
    query: z.strictObject({ rule: ruleId, version: versionNumber }),
    output: z.strictObject({
      marks: z.array(z.strictObject({ passage: z.string(), why: z.string().optional() })),
    }),
  }),
};

export const feedbackActions = {
  markUnclear: action({
    summary: 'The reader says that a passage of the rule in force is unclear, with one line if they like',
    input: z.strictObject({ ...place, why: z.string().trim().max(longestWhy).optional() }),
    /** `masked`: what the guard covered, as it stands now (INV15). */
    output: marked.extend({ masked: z.array(z.string()) }),
  }),
  withdrawUnclear: action({
    summary: 'The reader takes back that a passage is unclear',
    input: z.strictObject(place),
    output: marked,
  }),
};
