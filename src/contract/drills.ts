import { z } from 'zod';
import { longestStatement } from '../features/incidents/report.ts';
import { action, moment, noQuery, view } from './define.ts';

const tells = z
  .array(z.enum(['dpo', 'dpoDeputy', 'serviceDesk', 'executive']))
  .min(1)
  .max(4);
const learnt = z.string().trim().min(1).max(longestStatement);
const minutes = z.int().optional();

const drill = z.strictObject({
  key: z.string(),
  title: z.string(),
  startedAt: moment,
  endsAt: moment,
  endedAt: moment.optional(),
  running: z.boolean(),
  tells,
  byName: z.string(),
  wentWell: z.string().optional(),
  toImprove: z.string().optional(),
  /** Minutes from the first report to each. */
  figures: z.strictObject({ reports: z.int(), toTold: minutes, toOpened: minutes, toAssessed: minutes }),
});

export const drillViews = {
  drills: view({
    summary: 'The exercises: the one that runs, and what was learnt from those before',
    query: noQuery,
    output: z.strictObject({ drills: z.array(drill), loading: z.boolean() }),
  }),
};

export const drillActions = {
  startDrill: action({
    summary: 'The DBR opens an exercise, in which reports may be marked as such',
    input: z.strictObject({
      nonce: z.uuid(),
      title: z.string().trim().min(1).max(120),
      hours: z.int().min(1).max(24),
      tells,
    }),
    output: z.strictObject({ key: z.string(), endsAt: moment }),
  }),
  endDrill: action({
    summary: 'The DBR ends an exercise and writes down what was learnt',
    input: z.strictObject({ key: z.string().max(200), wentWell: learnt, toImprove: learnt }),
    output: z.strictObject({ key: z.string(), endedAt: moment }),
  }),
};
