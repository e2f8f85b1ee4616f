import { z } from 'zod';
import { band } from '../features/reading/status-shapes.ts';
import { day, ruleId } from './define.ts';

export const document = z.enum(['policy', 'handbook']);
const waits = { dueOn: day, place: z.string() };
/** Somebody has ticked it off in Planner, which proves nothing. */
const tickedInPlanner = z.literal(true).optional();
/** Who does it for the reader, who still answers for it; or whom the reader does it for (S72). */
const delegable = {
  performerName: z.string().optional(),
  accountableName: z.string().optional(),
  /** Who was to do it and said no. */
  declinedName: z.string().optional(),
  tickedInPlanner,
  ...waits,
};

/** Something that waits for a manager, or for whoever leads managers. */
export const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makeReady'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('answerQuestion'), count: z.int(), day: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('conveyVersion'), document, edition: z.string(), ...delegable }),
  z.strictObject({ kind: z.literal('holdReview'), held: z.int(), year: z.int(), ...delegable }),
  z.strictObject({ kind: z.literal('renewPartners'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('remindTeam'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('answerHandBacks'), count: z.int(), ...waits }),
  z.strictObject({
    ...{ kind: z.literal('answerExemptions'), what: z.enum(['assess', 'decide', 'renew']), count: z.int(), ...waits },
  }),
  z.strictObject({ kind: z.literal('answerProposals'), what: z.enum(['confirm', 'lost']), count: z.int(), ...waits }),
  z.strictObject({
    ...{
      kind: z.literal('lookAtChanges'),
      what: z.enum(['settle', 'alarm', 'gone', 'text', 'redo']),
      count: z.int(),
      ...waits,
    },
  }),
  z.strictObject({ kind: z.literal('centreNewcomers'), managers: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreReviews'), managers: z.int(), year: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('centreConvey'), managers: z.int(), document, edition: z.string(), ...waits }),
  z.strictObject({
    ...{ kind: z.literal('centreBehind'), unit: z.string(), ...waits },
    behind: z.union([z.int(), z.literal('hidden')]),
  }),
  z.strictObject({ kind: z.literal('centreGap'), rule: ruleId, unit: z.string(), band, ...waits }),
]);
