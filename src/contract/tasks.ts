import { z } from 'zod';
import { action, day, noQuery, personId, ruleId, view } from './define.ts';
import { document, task } from './task-shapes.ts';

const how = z.enum(['meeting', 'writing', 'oneByOne']);
const shownDelegation = { task: z.enum(['conveyVersion', 'holdReview']), about: z.string(), until: day };

export const taskViews = {
  tasks: view({
    summary: 'What waits for the reader as a manager: three things, the most urgent first, and the rest',
    query: noQuery,
    output: z.strictObject({ first: z.array(task).max(3), rest: z.array(task) }),
  }),
  conveyances: view({
    summary: 'New editions the reader has to tell their people of, and those they have',
    query: noQuery,
    output: z.strictObject({
      open: z.array(
        z.strictObject({
          decision: z.string(),
          document,
          edition: z.string(),
          from: day,
          dueOn: day,
          rules: z.array(
            z.strictObject({
              rule: ruleId,
              title: z.string(),
            }),
          ),
        }),
      ),
      conveyed: z.array(
        z.strictObject({
          decision: z.string(),
          version: z.int(),
          document,
          edition: z.string(),
          how,
          on: day,
          people: z.int(),
          /** Who did it, when that was somebody else. */
          performerName: z.string().optional(),
        }),
      ),
      /** What others have delegated to the reader and is still to be told of; they answer for it (S72). */
      forOthers: z.array(
        z.strictObject({
          accountable: z.string(),
          accountableName: z.string(),
          until: day,
          ...{ decision: z.string(), document, edition: z.string(), from: day, dueOn: day },
          rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
        }),
      ),
    }),
  }),
  delegations: view({
    summary: 'Tasks of the reader’s that somebody else does now, and those the reader does for others',
    query: noQuery,
    output: z.strictObject({
      mine: z.array(z.strictObject({ ...shownDelegation, performerName: z.string() })),
      forOthers: z.array(z.strictObject({ ...shownDelegation, accountable: personId, accountableName: z.string() })),
      /** Tasks the reader has given away, and has back because somebody said no. */
      declined: z.array(
        z.strictObject({ task: shownDelegation.task, about: z.string(), on: day, performerName: z.string() }),
      ),
    }),
  }),
};

const decision = z.string().min(1).max(120);
const stored = z.strictObject({ decision: z.string(), version: z.int() });

const delegated = { task: z.enum(['conveyVersion', 'holdReview']), about: z.string().min(1).max(120) };
const kept = z.strictObject({ key: z.string(), version: z.int() });

export const taskActions = {
  delegateTask: action({
    summary: 'A manager has a named person do a task until a day; the manager still answers for it (S72)',
    input: z.strictObject({ ...delegated, performer: personId, until: day }),
    output: kept,
  }),
  takeBackTask: action({
    summary: 'A manager does a delegated task again',
    input: z.strictObject(delegated),
    output: kept,
  }),
  declineTask: action({
    summary: 'Whoever does a task for a manager says no to it; the manager is told (S72)',
    input: z.strictObject({ ...delegated, for: personId }),
    output: kept,
  }),
  conveyVersion: action({
    summary: 'A manager has told their people of a new edition; how and when',
    input: z.strictObject({ decision, how, on: day, for: personId.optional() }),
    output: stored,
  }),
  withdrawConveyance: action({
    summary: 'A manager takes back that they have told of an edition; the row stays',
    input: z.strictObject({ decision, seen: z.int().min(1) }),
    output: stored,
  }),
};
