import { z } from 'zod';
import { day, ruleId } from './define.ts';
import { band } from './reading-status.ts';

export const document = z.enum(['policy', 'handbook']);
const waits = { dueOn: day, place: z.string() };
/** Somebody has ticked it off in Planner, which proves nothing. */
const tickedInPlanner = z.literal(true).optional();

/** Something that waits for a manager, or for whoever leads managers. */
export const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makeReady'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('answerQuestion'), count: z.int(), day: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('conveyVersion'), document, edition: z.string(), tickedInPlanner, ...waits }),
  z.strictObject({ kind: z.literal('holdReview'), held: z.int(), year: z.int(), tickedInPlanner, ...waits }),
  z.strictObject({ kind: z.literal('remindTeam'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreNewcomers'), managers: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreReviews'), managers: z.int(), year: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreConvey'), managers: z.int(), document, edition: z.string(), ...waits }),
  z.strictObject({
    ...{ kind: z.literal('centreBehind'), unit: z.string(), ...waits },
    behind: z.union([z.int(), z.literal('hidden')]),
  }),
  z.strictObject({ kind: z.literal('centreGap'), rule: ruleId, unit: z.string(), band, ...waits }),
]);
