import { z } from 'zod';
import { action, day, noQuery, ruleId, view } from './define.ts';

export const councilViews = {
  council: view({
    summary: 'How the council is doing with what the seat asks, in counts; names only if the council has decided so',
    query: noQuery,
    output: z.strictObject({
      /** In whose name reminders go. */
      mayor: z.string(),
      people: z.int(),
      /** Absent in a council so small that the number would name somebody. */
      ready: z.int().optional(),
      coverage: z.array(
        z.strictObject({
          rule: ruleId,
          title: z.string(),
          band: z.enum(['nobody', 'few', 'some', 'half', 'most', 'nearly', 'all', 'hidden', 'notAsked']),
        }),
      ),
      /** Absent without the council's own decision (S102). */
      names: z
        .strictObject({
          decidedOn: day,
          caseRef: z.string(),
          members: z.array(
            z.strictObject({
              name: z.string(),
              state: z.enum(['ready', 'underWay', 'behind', 'paused', 'coming']),
              owes: z.int(),
            }),
          ),
        })
        .optional(),
    }),
  }),
};

export const councilActions = {
  remindCouncil: action({
    summary:
      'Reminds those of the council who owe something, in the mayor’s name; never beyond dosage, leave and hours',
    // Whoever calls says that it is meant: an empty body reminds nobody.
    input: z.strictObject({ everybody: z.literal(true) }),
    /** Absent in a small council. */
    output: z.strictObject({ counts: z.strictObject({ owing: z.int(), onItsWay: z.int() }).optional() }),
  }),
};
