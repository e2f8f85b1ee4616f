import { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import { day, shape } from '../../kernel/shape.ts';
import { completenessOf, systemLacks, type WholeSystem } from './completeness.ts';
import { withoutOf } from './life/life.ts';
import type { LifeEvent } from './life/records.ts';
import { withouts } from './life/stored-words.ts';
import { System } from './records.ts';
import { countsOf, systemCounts } from './system-figures.ts';

/** A system in a list: who answers for it, what it weighs and how much of it is in place. */
export const systemLine = z.strictObject({
  ...shape(System, 'key', 'name', 'kind', 'state', 'criticality', 'sensitivity', 'ownerName', 'proposedOwnerName'),
  percent: z.int(),
  isMine: z.boolean(),
  /** What it is used, or was retired, without (S51, S58). */
  usedWithout: z.array(z.enum(withouts)),
  /** The figures of a report it is behind (S115). */
  counts: z.array(z.enum(systemCounts)),
});

export type SystemLine = z.input<typeof systemLine>;

/** One who processes personal data beside the supplier. */
export const shownProcessor = z.strictObject({
  name: z.string(),
  cvr: z.string().optional(),
  isSub: z.literal(true).optional(),
  agreement: z.string().optional(),
  statement: z.string().optional(),
  statementFrom: day.optional(),
  statementTo: day.optional(),
});

export const lack = z.enum(systemLacks);

/**
 * @param isMine whether the reader has a part in it
 * @param events what has happened to it
 */
export function lineOf(whole: WholeSystem, isMine: boolean, events: readonly LifeEvent[], today: Day): SystemLine {
  const { key, name, kind, state, criticality, sensitivity, ownerName, proposedOwnerName } = whole.system;
  const { percent } = completenessOf(whole, today);
  return {
    ...{ key, name, kind, state, criticality, sensitivity, ownerName, proposedOwnerName, isMine },
    percent,
    usedWithout: [...withoutOf(whole, events, today)],
    counts: [...countsOf(whole, percent, today)],
  };
}
