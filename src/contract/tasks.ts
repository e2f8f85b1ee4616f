import { z } from 'zod';
import { day, job, noQuery, ruleId, view } from './define.ts';

const document = z.enum(['policy', 'handbook']);
const how = z.enum(['meeting', 'writing', 'oneByOne']);
const waits = { dueOn: day, place: z.string() };
/** Somebody has ticked it off in Planner, which proves nothing. */
const tickedInPlanner = z.literal(true).optional();

const task = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('makeReady'), count: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('answerQuestion'), count: z.int(), day: z.int(), ...waits }),
  z.strictObject({ kind: z.literal('conveyVersion'), document, edition: z.string(), tickedInPlanner, ...waits }),
  z.strictObject({ kind: z.literal('holdReview'), held: z.int(), year: z.int(), tickedInPlanner, ...waits }),
  z.strictObject({ kind: z.literal('remindTeam'), count: z.int(), ...waits }),
]);

export const taskViews = {
  tasks: view({
    summary: 'What waits for the reader as a manager: three things, the most urgent first, and the rest',
    query: noQuery,
    output: z.strictObject({ first: z.array(task).max(3), rest: z.array(task) }),
  }),
  conveyances: view({
    summary:
      'New editions the reader has to tell their people of, and those they have, with how far the reading had come',
    query: noQuery,
    output: z.strictObject({
      /** Counts per rule are met from the day names may be (G8). */
      counts: z.boolean(),
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
              /** Of those in the team who must have read it, how many have. */
              part: z.strictObject({ done: z.int(), of: z.int() }).optional(),
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
          rules: z.array(z.strictObject({ rule: ruleId, done: z.int(), of: z.int() })),
        }),
      ),
    }),
  }),
};

const decision = z.string().min(1).max(120);
const stored = z.strictObject({ decision: z.string(), version: z.int() });

export const taskJobs = {
  conveyVersion: job({
    summary: 'A manager has told their people of a new edition; how and when',
    input: z.strictObject({ decision, how, on: day }),
    output: stored,
  }),
  withdrawConveyance: job({
    summary: 'A manager takes back that they have told of an edition; the row stays',
    input: z.strictObject({ decision, seen: z.int().min(1) }),
    output: stored,
  }),
};
