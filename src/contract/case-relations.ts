import { z } from 'zod';
import { longestMessage } from '../features/cases/relations/case-message.ts';
import { invitation, task } from '../features/cases/relations/shapes.ts';
import { category, status } from '../features/incidents/breach-words.ts';
import { message } from '../features/incidents/own-report.ts';
import { caseNumber, moment, personId, ruleId, view } from './define.ts';

const key = z.string().max(200);
const words = z.string().trim().min(1).max(longestMessage);

const patternCell = z.strictObject({
  category,
  centreName: z.string().optional(),
  numbers: z.array(z.string()),
});

export const caseRelationViews = {
  caseRelations: view({
    summary: 'Whom and what one case touches, for the DBR and the deputy; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      thread: z.array(message),
      /** The reporter can still be asked. */
      mayAsk: z.boolean(),
      tasks: z.array(task),
      invitations: z.array(invitation),
      /** The case is not over: tasks and invitations may be given. */
      isOpen: z.boolean(),
      /** Version of the row: what a change is based on. */
      seen: z.int(),
      category,
      /** Not where the reader has a part in it: a kind without a clock and taking it apart are left to the other. */
      mayPutAway: z.boolean(),
      rules: z.array(ruleId),
      systems: z.array(z.string()),
      similar: z.array(
        z.strictObject({
          key: z.string(),
          number: z.string(),
          status,
          category,
          reportedAt: moment,
          reasons: z.array(z.enum(['sameCentre', 'sameSystem', 'sameDay'])),
          /** It may become part of this case. */
          mayMerge: z.boolean(),
          seen: z.int(),
        }),
      ),
      /** Number of the case it has become part of. */
      mergedInto: z.string().optional(),
      /** What has become part of it. */
      parts: z.array(z.strictObject({ key: z.string(), number: z.string(), discoveredAt: moment })),
    }),
  }),
  caseChoices: view({
    summary: 'Whom the DBR may choose from in a case, nobody it may be about; and which rules',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      people: z.array(z.strictObject({ id: personId, name: z.string() })),
      /** The handbook in force. */
      rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
    }),
  }),
  casePattern: view({
    summary: 'What happened in a month by kind and centre, and what keeps happening; for the DBR alone',
    query: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
    output: z.strictObject({
      month: z.string(),
      total: z.int(),
      cells: z.array(patternCell),
      repeated: z.array(patternCell),
      loading: z.boolean(),
    }),
  }),
};
