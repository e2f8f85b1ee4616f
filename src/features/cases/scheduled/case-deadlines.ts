import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { isDeadlineStale, withDeadlineColumns } from '../clocks/deadline-columns.ts';
import { nis2Columns } from '../clocks/nis2-columns.ts';
import { Incident } from '../incident/records.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** At most once a minute, and only while a row says something else than its clocks. */
export const caseDeadlines: Scheduled = {
  name: 'case-deadlines',
  period: (now, services) => (staleCases(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined),
  run: writeDeadlines,
};

type Ports = Pick<Services, 'records'>;

/**
 * Writes the columns of the clocks of every case that say something else: one ran out since they were last written, an
 * older server wrote the row, somebody typed over it, or an authority was told. Who did what to the case, and when, stays
 * as it is: this is nobody's action.
 * @returns how many rows were wrong
 */
async function writeDeadlines(ports: Ports, now: Moment): Promise<number> {
  const { records } = ports;
  const stale = staleCases(ports, now);
  await Promise.all(
    stale.map(({ stored, nis2 }) =>
      records.update(Incident, stored, { ...withDeadlineColumns(stored.record, now), ...nis2 }).catch(unlessChanged),
    ),
  );
  return stale.length;
}

function staleCases(ports: Ports, now: Moment) {
  return ports.records
    .all(Incident)
    .map((stored) => ({ stored, nis2: nis2Of(ports, stored.record, now) }))
    .filter(({ stored: { record }, nis2 }) => isDeadlineStale(record, now) || isNis2Stale(record, nis2));
}

type Nis2Columns = ReturnType<typeof nis2Columns>;

function nis2Of(ports: Ports, incident: Incident, now: Moment): Nis2Columns {
  if (incident.nis2 !== 'yes') return nis2Columns(incident, [], 'no', now);
  const { notices, coverage } = nis2Facts(ports, incident.key);
  return nis2Columns(incident, notices, coverage, now);
}

/** A row from before these columns, of a case they do not concern, is right without them. */
function isNis2Stale(incident: Incident, { nis2DeadlineAt, nis2State, nis2Kept }: Nis2Columns): boolean {
  if (incident.nis2State === undefined && nis2State === 'none') return false;
  const isSame = incident.nis2DeadlineAt === nis2DeadlineAt && incident.nis2State === nis2State;
  return !isSame || incident.nis2Kept !== nis2Kept;
}
