import type { Moment } from '../../core/dates.ts';
import type { Records } from '../../kernel/records.ts';
import { Run } from './records.ts';

/** How far back a sweep looks, and how far before the last one that was finished when that is longer ago. */
const usual = { hours: 48 };
const overlap = { hours: 1 };

/** From when a nightly sweep looks: a product that stood still for a week looks a week back. */
export function sweepStart({ records }: { records: Pick<Records, 'all'> }, job: string, now: Moment): Moment {
  const usually = before(now, usual);
  const done = records
    .all(Run, { job })
    .filter(({ record }) => record.state === 'done')
    .map(({ record }) => record.at)
    .sort()
    .at(-1);
  const sinceLast = done && before(done, overlap);
  return sinceLast && sinceLast < usually ? sinceLast : usually;
}

function before(moment: Moment, by: { hours: number }): Moment {
  return Temporal.Instant.from(moment).subtract(by).toString();
}
