import { z } from 'zod';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { band } from '../../reading/status/status-shapes.ts';

const document = z.enum(['policy', 'handbook']);
const waits = { dueOn: z.iso.date(), place: z.string() };
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

/** Something that waits for a manager, for whoever leads managers, or for somebody else who has the turn. */
export const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makeReady'), count: z.int(), ...waits }),
  /** `day`: the working day the oldest waits on. */
  z.strictObject({ kind: z.literal('answerQuestion'), count: z.int(), day: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('conveyVersion'), document, edition: z.string(), ...delegable }),
  z.strictObject({ kind: z.literal('holdReview'), held: z.int(), year: z.int(), ...delegable }),
  z.strictObject({ kind: z.literal('renewPartners'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('remindTeam'), count: z.int(), ...waits }),
  /** For HR: jobs managers have said are not theirs (S28). */
  z.strictObject({ kind: z.literal('answerHandBacks'), count: z.int(), ...waits }),
  /** For editors: lists of employments from other systems, or lines of them, that wait for an answer. */
  z.strictObject({ kind: z.literal('answerIncoming'), count: z.int(), ...waits }),
  /** For the DBR, a director or whoever asked: exemptions that wait for them (S67). */
  z.strictObject({
    ...{ kind: z.literal('answerExemptions'), what: z.enum(['assess', 'decide', 'renew']), count: z.int(), ...waits },
  }),
  /** Guarded roles: proposals to confirm, or one the reader has lost and may take back today (S37, S74). */
  z.strictObject({ kind: z.literal('answerProposals'), what: z.enum(['confirm', 'lost']), count: z.int(), ...waits }),
  /**
   * Rows without a good seal: for the DBR's side to settle, for editors a text, or to be done again in the app; and for
   * the DBR's side very many rows that are gone.
   */
  z.strictObject({
    kind: z.literal('lookAtChanges'),
    what: z.enum(['settle', 'alarm', 'gone', 'text', 'redo']),
    count: z.int(),
    ...waits,
  }),
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
