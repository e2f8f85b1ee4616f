import { z } from 'zod';
import { action, day, noQuery, personId, view } from './define.ts';

const account = z.strictObject({ account: personId, accountUpn: z.string(), person: personId, name: z.string() });
const pair = account.extend({ personUpn: z.string() });

export const accountabilityViews = {
  accountability: view({
    summary: 'Where nobody, or more than one, answers for something (S28), and what is odd about the people we know',
    query: noQuery,
    output: z.strictObject({
      gaps: z.array(
        z.strictObject({
          kind: z.enum([
            'unitWithoutManager',
            'managerGone',
            'unitsInCircle',
            'unknownParent',
            'managersInCircle',
            'withoutManager',
            'unplaced',
            'unknownUnit',
            'ruleWithoutOwner',
            'ruleNotVerified',
            'roleWithoutHolder',
            'roleWithTwoHolders',
            'rolesConflict',
          ]),
          /** Unit, rule, role or person it is about; a place in the list where the reader may not know the person. */
          subject: z.string(),
          /** Empty where the reader may not know the people it is about. */
          name: z.string(),
          /** How many people it touches, where that says something. */
          people: z.int().optional(),
        }),
      ),
      /** Everything that was looked at, so that *none* means something. */
      looked: z.strictObject({ units: z.int(), people: z.int(), rules: z.int() }),
      suspected: z.array(pair),
      linked: z.array(pair),
      mayLink: z.boolean(),
      /** The directory suddenly holds so few people that nothing was changed until somebody says that it is right. */
      heldBack: z
        .strictObject({
          before: z.int(),
          after: z.int(),
          /** Somebody has said so; it is taken in within minutes. */
          acceptedUntil: day.optional(),
          /** Version of the setting's row, 0 when there is none. */
          seen: z.int(),
        })
        .optional(),
      mayAccept: z.boolean(),
    }),
  }),
};

export const accountabilityActions = {
  linkAccounts: action({
    summary: 'An editor says that two accounts are one person, or takes it back',
    input: z.strictObject({ accountUpn: z.string().max(200), personUpn: z.string().max(200), linked: z.boolean() }),
    output: account.extend({ linked: z.boolean() }),
  }),
};
