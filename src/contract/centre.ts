import { z } from 'zod';
import { band, statusRow } from '../features/reading/status-shapes.ts';
import { day, moment, noQuery, personId, ruleId, view } from './define.ts';
import { document, task } from './task-shapes.ts';

/** People who are not ready before access: none, under five, or how many. */
const newcomers = z.union([z.int(), z.literal('few')]);

const manager = z.strictObject({
  person: z.string(),
  name: z.string(),
  /** Names of the units it is about. */
  units: z.array(z.string()),
  /** Reviews held this year, of two. */
  held: z.int(),
  outOfReach: z.boolean(),
  conveyed: z.enum(['nothing', 'told', 'open', 'late']),
  newcomers,
});

const namedRule = z.strictObject({ rule: ruleId, title: z.string() });

export const centreViews = {
  centre: view({
    summary:
      'What the reader leads, in counts: what needs them, the managers and what they have done, units and training',
    query: noQuery,
    output: z.strictObject({
      year: z.int(),
      /** When the oldest row was counted; absent before the first count. */
      countedAt: moment.optional(),
      first: z.array(task).max(3),
      rest: z.array(task),
      /** The core. */
      rules: z.array(namedRule),
      centres: z.array(
        z.strictObject({
          name: z.string(),
          /** Only for those who have all of the centre. */
          total: statusRow.optional(),
          units: z.array(statusRow),
          managers: z.array(manager),
        }),
      ),
      /** Rules of roles and systems that not everybody has read, the least read first (S41). */
      gaps: z.array(namedRule.extend({ units: z.array(z.strictObject({ unit: z.string(), name: z.string(), band })) })),
    }),
  }),
  centreManager: view({
    summary: 'One manager below the reader: what the manager has done, and the units in counts',
    query: z.strictObject({ person: personId }),
    /** Empty for anybody who is no manager in what the reader leads. */
    output: z.strictObject({
      manager: z
        .strictObject({
          name: z.string(),
          year: z.int(),
          /** The first days of the year's reviews. */
          reviews: z.array(day),
          /** When the next is planned for at the latest. */
          nextBy: day.optional(),
          outOfReach: z.boolean(),
          editions: z.array(
            z.strictObject({ document, edition: z.string(), dueOn: day, toldOn: day.optional(), late: z.boolean() }),
          ),
          newcomers,
          rules: z.array(namedRule),
          units: z.array(statusRow),
        })
        .optional(),
    }),
  }),
};
