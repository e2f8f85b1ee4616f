import { z } from 'zod';
import { day } from '../../../kernel/shape.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { band } from '../../reading/status/status-shapes.ts';

const waits = { dueOn: day, place: z.string() };

const document = z.enum(['policy', 'handbook']);
/** Who does it for the reader, who still answers for it; or whom the reader does it for (S72). */
const delegable = {
  performerName: z.string().optional(),
  accountableName: z.string().optional(),
  /** Who was to do it and said no. */
  declinedName: z.string().optional(),
  /** Somebody has ticked it off in Planner, which proves nothing. */
  tickedInPlanner: z.literal(true).optional(),
  ...waits,
};

/** Something that waits for a manager, or for somebody who leads managers. */
export const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makeReady'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('conveyVersion'), document, edition: z.string(), ...delegable }),
  z.strictObject({ kind: z.literal('holdReview'), held: z.int(), year: z.int(), ...delegable }),
  z.strictObject({ kind: z.literal('renewPartners'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('remindTeam'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreNewcomers'), managers: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreReviews'), managers: z.int(), year: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreConvey'), managers: z.int(), document, edition: z.string(), ...waits }),
  z.strictObject({
    kind: z.literal('centreBehind'),
    unit: z.string(),
    behind: z.union([z.int(), z.literal('hidden')]),
    ...waits,
  }),
  z.strictObject({ kind: z.literal('centreGap'), rule: ruleNumber, unit: z.string(), band, ...waits }),
]);

type Waiting = z.output<typeof task>;

/**
 * Something in a centre that needs whoever leads it (S79): in counts, of managers or of people, never a name. How many
 * reviews are held is none of it until the year cannot reach two any more (S86, design section 3).
 */
export type CentreTask = Extract<Waiting, { kind: `centre${string}` }>;

/**
 * Something else that waits. It is computed like required reading and stored nowhere: what has been done is what is
 * remembered, so that nothing is ticked off that is not done.
 */
export type Task = Exclude<Waiting, CentreTask>;
