import { z } from 'zod';
import { bands } from '../../../core/small-groups/band.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';

/** A number that says nothing about single people: `few` is under five, `hidden` five or more but telling. */
export const count = z.union([z.int(), z.enum(['few', 'hidden'])]);

/** How many of a group, as a word. */
export const band = z.enum(bands);

/** How many have read a rule: as a word, and in numbers for those who may know them. */
const cell = z.strictObject({ rule: ruleNumber, band, done: z.int().optional(), of: z.int().optional() });
export type Cell = z.output<typeof cell>;

/** A unit, or a centre in all, as it may be shown to anybody. */
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
  cells: z.array(cell),
});
export type StatusRow = z.output<typeof statusRow>;

export const countedTypes = ['employee', 'temp', 'student', 'volunteer', 'partner'] as const;

/** A person type, in words only. */
export const typeRow = z.strictObject({ type: z.enum(countedTypes), people: count, band, cells: z.array(cell) });
export type TypeRow = z.output<typeof typeRow>;
