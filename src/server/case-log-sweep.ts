import { reporterKey } from '../domain/breaches/incident.ts';
import { lostCaseEntries } from '../domain/breaches/lost-case-entries.ts';
import type { Moment } from '../domain/dates.ts';
import type { Ports } from '../domain/ports.ts';
import { sweepStart } from './audit-sweep.ts';

export const caseLogSweepName = 'case-log-sweep';

/**
 * Writes the lines of the case log that a stopped server did not get to write, of every case changed since the last
 * sweep. SharePoint keeps the versions, so that each deed is found again, not only the last.
 * @returns how many were missing
 */
export async function sweepCaseLog(ports: Pick<Ports, 'records' | 'directory'>, now: Moment): Promise<number> {
  const { records, directory } = ports;
  const until = Temporal.Instant.from(now).add({ seconds: 1 }).toString();
  let written = 0;
  for (const stored of records.changed('incident', sweepStart(ports, caseLogSweepName, now), until)) {
    const { key } = stored.record;
    const lost = lostCaseEntries(
      stored,
      await records.versions('incident', stored),
      records.all('caseEntry', { incident: key }).map(({ record }) => record),
      records.find('reporter', reporterKey(key))?.record.person,
      (person) => directory.person(person)?.name ?? person,
    );
    for (const entry of lost) await records.create('caseEntry', entry);
    written += lost.length;
  }
  return written;
}
