import { z } from 'zod';
import { day, shape } from '../../../kernel/shape.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { Review } from '../records.ts';

const shownPoint = z.strictObject({
  /** The focus areas of the rule it is about (S31). */
  focus: shape(RuleVersion, 'focus').focus.optional(),
  kind: z.enum(['changed', 'leastConfirmed', 'rule', 'lesson', 'question', 'privateData']),
  minutes: z.int(),
  ref: z.string().optional(),
  text: z.string().optional(),
  title: z.string().optional(),
  /** Of a rule: which version, and from when. */
  version: z.string().optional(),
  inForceFrom: day.optional(),
  /** What the rule asks, line by line; what a lesson asks instead. */
  must: z.array(z.string()).optional(),
  example: z.string().optional(),
  /** Danish where there is no English. */
  language: z.enum(['da', 'en']).optional(),
});

export const agenda = z.strictObject({
  ...shape(Review, 'number'),
  /** Version of the stored row; 0 while it is a suggestion. */
  seen: z.int(),
  points: z.array(shownPoint),
  /** A question was left out: whoever asked has taken the yes back. */
  leftOut: z.literal(true).optional(),
});

export const record = z.strictObject({
  /** `performerName`: who held it, when that was somebody else than the one who answers for it (S72). */
  ...shape(Review, 'number', 'performerName'),
  seen: z.int(),
  heldOn: day,
  meetings: z.array(z.strictObject({ on: day, count: z.int(), of: z.int() })),
  present: z.int(),
  team: z.int(),
  points: z.array(shownPoint),
  agreed: z.string(),
  doubts: z.string(),
  next: z.string(),
  /** Those who were at none of the meetings, and whether they had read all they must last night. */
  missing: z.array(z.strictObject({ person: z.string(), name: z.string(), hasRead: z.boolean() })),
  mayUndo: z.boolean(),
  /** Another shift may still meet on the same agenda; until when. */
  openUntil: day.optional(),
  /** Nobody has changed the row since it was made. */
  untouched: z.boolean(),
});
