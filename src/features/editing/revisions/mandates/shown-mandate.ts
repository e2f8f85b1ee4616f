import { z } from 'zod';
import type { Day } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import { shape } from '../../../../kernel/shape.ts';
import { StandingMandate } from '../records.ts';
import { coversOn } from './standing-mandate.ts';

export const mandateShape = z.strictObject({
  ...shape(StandingMandate, 'key', 'kind', 'from', 'to', 'caseRef', 'decidedOn'),
  version: z.int(),
  counts: z.boolean(),
  /** It was ended before its time, which can be taken back. */
  ended: z.boolean(),
});

export function shownMandate({ record, mark }: Stored<StandingMandate>, today: Day) {
  const { key, kind, from, to, caseRef, decidedOn, deed } = record;
  const counts = coversOn(record, today);
  return { key, version: mark.version, kind, from, to, caseRef, decidedOn, counts, ended: deed === 'ended' };
}
