import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import { shape } from '../../../kernel/shape.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseEntry } from '../log/records.ts';
import { Mandate } from './records.ts';

/** A mandate as those who may know of it see it. */
export const mandate = z.strictObject({
  ...shape(Mandate, 'key', 'person', 'name', 'covers', 'from', 'to', 'basis', 'givenBy'),
  state: z.enum(['coming', 'inForce', 'over']),
});

export function shownMandate({ key, person, name, covers, from, to, basis, givenBy }: Mandate, today: Day) {
  const state =
    from > today ? ('coming' as const) : to !== undefined && to < today ? ('over' as const) : ('inForce' as const);
  return { key, person, name, covers, from, to, basis, givenBy, state };
}

/** Those in force first, then those to come. */
export function shownMandates(mandates: readonly Mandate[], today: Day) {
  const order = { inForce: 0, coming: 1, over: 2 } as const;
  return mandates
    .map((mandate) => shownMandate(mandate, today))
    .toSorted((a, b) => order[a.state] - order[b.state] || b.from.localeCompare(a.from));
}

/** What another decided under a mandate, for the person who ratifies it. */
export const decidedUnderMandate = z.strictObject({
  decidedBy: z.string(),
  decidedAt: z.string(),
  under: z.string(),
  /** As the director wrote it. */
  reason: z.string(),
});

/** @param log the case's own */
export function underMandate(
  { decidedBy = '', decidedAt, at, decidedUnder = '' }: Incident,
  log: readonly CaseEntry[],
) {
  const decided = log.filter(({ what }) => what === 'decided').toSorted((a, b) => a.at.localeCompare(b.at));
  return { decidedBy, decidedAt: decidedAt ?? at, under: decidedUnder, reason: decided.at(-1)?.note ?? '' };
}
