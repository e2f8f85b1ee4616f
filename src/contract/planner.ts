import { z } from 'zod';
import { action, moment, noQuery, view } from './define.ts';

const state = z.enum(['wanted', 'running', 'stopped', 'done', 'failed']);

const run = z.strictObject({
  state,
  /** Managers that have been seen to, and of how many. */
  seen: z.int(),
  of: z.int(),
  changes: z.int(),
  requests: z.int(),
  startedAt: moment,
  finishedAt: moment.optional(),
  trouble: z.enum(['noGroup', 'refused', 'full', 'gone', 'busy', 'failed']).optional(),
});

export const plannerViews = {
  planner: view({
    summary: 'Whether managers’ tasks are shown in Planner, how far the last run came, and how many stand there',
    query: noQuery,
    output: z.strictObject({
      isOn: z.boolean(),
      hasGroup: z.boolean(),
      run: run.optional(),
      plans: z.int(),
      open: z.int(),
      done: z.int(),
      mayRun: z.boolean(),
      /** Each centre with a group of its own, or none; and the version of its row. */
      centres: z.array(z.strictObject({ centre: z.string(), name: z.string(), group: z.string(), seen: z.int() })),
    }),
  }),
};

export const plannerActions = {
  choosePlannerGroup: action({
    summary: 'An editor chooses the Microsoft 365 group a centre’s plans lie in; empty: the one for all',
    input: z.strictObject({
      centre: z.string().min(1).max(60),
      group: z.union([z.literal(''), z.uuid()]),
      seen: z.int().min(0),
    }),
    output: z.strictObject({ centre: z.string(), group: z.string(), seen: z.int() }),
  }),
  runPlanner: action({
    summary: 'An editor has Planner brought in step now or goes on with it, or stops it until somebody goes on',
    input: z.strictObject({ deed: z.enum(['start', 'stop']) }),
    output: z.strictObject({ state }),
  }),
};
