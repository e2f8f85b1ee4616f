import { z } from 'zod';
import { moment, noQuery, ruleId, view } from './define.ts';

/** A number that says nothing about single people: `few` is under five, `hidden` five or more but telling. */
const count = z.union([z.int(), z.enum(['few', 'hidden'])]);

/** How many of a group, as a word. */
export const band = z.enum(['nobody', 'few', 'some', 'half', 'most', 'nearly', 'all', 'hidden', 'notAsked']);
const cell = z.strictObject({ rule: ruleId, band });

export const statusRow = z.strictObject({
  unit: z.string(),
  name: z.string(),
  people: count,
  /** How many owe nothing. */
  band,
  ready: count,
  underWay: count,
  behind: count,
  paused: count,
  /** How many have read each rule of the core. */
  cells: z.array(cell),
});

export const readingStatusViews = {
  readingStatus: view({
    summary: 'How far units and person types have come with the core: counts, small groups protected',
    query: noQuery,
    output: z.strictObject({
      /** When the oldest row was counted; absent before the first count. */
      countedAt: moment.optional(),
      /** The figures move seldom (G8); absent for those who meet each night's count. */
      slow: z.literal(true).optional(),
      rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
      /** The units by centre; the total only for those who see all of the centre. */
      centres: z.array(z.strictObject({ name: z.string(), total: statusRow.optional(), units: z.array(statusRow) })),
      types: z.array(
        z.strictObject({
          type: z.enum(['employee', 'temp', 'student', 'volunteer', 'partner']),
          people: count,
          band,
          cells: z.array(cell),
        }),
      ),
      /** People who owe something and have signed for it on paper; for those who see everybody, and not when it is nobody. */
      onPaper: count.optional(),
      /** The council as `x af 25`; only for its secretariat (S102). */
      council: z.strictObject({ ready: z.int(), people: z.int() }).optional(),
    }),
  }),
};
