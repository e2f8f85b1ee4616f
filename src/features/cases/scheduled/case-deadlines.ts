import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { isDeadlineStale, withDeadlineColumns } from '../clocks/deadline-columns.ts';
import { Incident } from '../incident/records.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** At most once a minute, and only while a row says something else than its clock. */
export const caseDeadlines: Scheduled = {
  name: 'case-deadlines',
  period: (now, services) => (staleCases(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined),
  run: writeDeadlines,
};

/**
 * Writes *Frist* and *Frist overholdt* of every case whose clock ran out since it was last written, that an older server
 * wrote, or that somebody typed over. Who did what to the case, and when, stays as it is: this is nobody's action.
 * @returns how many rows were wrong
 */
async function writeDeadlines(ports: Pick<Services, 'records'>, now: Moment): Promise<number> {
  const { records } = ports;
  const stale = staleCases(ports, now);
  await Promise.all(
    stale.map((stored) =>
      records.update(Incident, stored, withDeadlineColumns(stored.record, now)).catch(unlessChanged),
    ),
  );
  return stale.length;
}

function staleCases({ records }: Pick<Services, 'records'>, now: Moment) {
  return records.all(Incident).filter(({ record }) => isDeadlineStale(record, now));
}
