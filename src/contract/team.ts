import { z } from 'zod';
import { action, day, noQuery, personId, ruleId, view } from './define.ts';

const member = z.strictObject({
  /** Entra's id, or the one HR has given somebody without an account. */
  person: z.string(),
  name: z.string(),
  jobs: z.array(z.strictObject({ key: z.string(), function: z.string(), unit: z.string() })),
  state: z.enum(['ready', 'underWay', 'behind', 'paused', 'coming']),
  owes: z.int(),
  /** So many of those are signed for on paper. */
  onPaper: z.int().optional(),
  /** So many of those somebody has gone through with them. */
  briefed: z.int().optional(),
  dueOn: day.optional(),
  startsOn: day.optional(),
  leavesOn: day.optional(),
  pausedTo: day.optional(),
  unreached: z.literal(true).optional(),
  noAccount: z.literal(true).optional(),
  /** Only of somebody our own pages do not reach: what the manager goes through with them in person. */
  inPerson: z
    .strictObject({
      /** Owed, and not gone through yet. */
      rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
      briefings: z.array(
        z.strictObject({
          key: z.string(),
          heldOn: day,
          byName: z.string(),
          rules: z.int(),
        }),
      ),
    })
    .optional(),
});

export const teamActions = {
  remindTeam: action({
    summary: 'Reminds some of those the reader leads of what they owe; never beyond dosage, leave and their own hours',
    input: z.strictObject({ people: z.array(personId).min(1).max(500) }),
    output: z.strictObject({
      came: z.array(
        z.strictObject({
          person: z.string(),
          came: z.enum(['onItsWay', 'toldToday', 'weekIsFull', 'paused', 'nothingOwed', 'notStarted', 'noAccount']),
        }),
      ),
    }),
  }),
};

export const teamViews = {
  team: view({
    summary: 'Those the reader leads and where each stands with the reading; counts only until names may be shown',
    query: noQuery,
    output: z.discriminatedUnion('shows', [
      z.strictObject({
        shows: z.literal('names'),
        members: z.array(member),
      }),
      z.strictObject({
        shows: z.literal('counts'),
        /** From when names are shown; absent when it has not been settled (G8). */
        namesFrom: day.optional(),
        people: z.int(),
      }),
    ]),
  }),
};
