import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { shape } from '../../../kernel/shape.ts';
import { numberOf } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
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

/** A decision under a mandate, as whoever ratifies it meets it: no reporter and no story. */
export const decidedUnderMandate = z.strictObject({
  ...shape(Incident, 'key', 'category', 'art33', 'art34'),
  number: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
  under: z.string(),
  /** As the director wrote it. */
  reason: z.string(),
  seen: z.int(),
});

/** @param log the case's own */
export function toRatify({ record, mark }: Stored<Incident>, log: readonly CaseEntry[]) {
  const { key, category, art33, art34, decidedBy = '', decidedAt = record.at, decidedUnder = '' } = record;
  const decided = log.filter(({ what }) => what === 'decided').toSorted((a, b) => a.at.localeCompare(b.at));
  const number = numberOf({ record, mark });
  const reason = decided.at(-1)?.note ?? '';
  return { key, number, category, art33, art34, decidedBy, decidedAt, under: decidedUnder, reason, seen: mark.version };
}
