import type { Moment } from '../../../core/dates.ts';
import { nightly } from '../../../core/period.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { sweepStart } from '../../audit/queries/sweep-start.ts';
import { Reporter } from '../incident/breach-records.ts';
import { reporterKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { missingCaseEntries } from '../log/case-log-reconciliation.ts';
import { nameEntriesOf } from '../log/name-entry-reconciliation.ts';
import { CaseEntry } from '../log/records.ts';

const name = 'case-log-sweep';

/**
 * Another server's line reaches this one's mirror later than the case it belongs to; what is newer waits for tomorrow.
 */
const settled = { minutes: 10 };

export const caseLogSweep: Scheduled = {
  name,
  period: nightly(2),
  run: sweepCaseLog,
};

/**
 * Writes the lines of the case log that a stopped server did not get to write, of every case changed since the last
 * sweep, and of every reporter's row. SharePoint keeps the versions, so that each step is found again, not only the
 * last.
 * @returns how many were missing
 */
export async function sweepCaseLog(ports: Pick<Services, 'records' | 'directory'>, now: Moment): Promise<number> {
  const { records, directory } = ports;
  const until = Temporal.Instant.from(now).subtract(settled).toString();
  const from = sweepStart(ports, name, now);
  let written = 0;
  for (const stored of records.changed(Incident, from, until)) {
    const { key } = stored.record;
    const missing = missingCaseEntries(
      stored,
      // A step that is done meanwhile is in SharePoint before its line is: who does it writes that.
      (await records.versions(Incident, stored)).filter(({ at }) => at <= until),
      records.all(CaseEntry, { incident: key }).map(({ record }) => record),
      reportersOf(records.find(Reporter, reporterKey(key))?.record),
      (person) => directory.person(person)?.name ?? person,
    );
    for (const entry of missing) await records.create(CaseEntry, entry);
    written += missing.length;
  }
  for (const reporter of records.changed(Reporter, from, until)) {
    const stored = records.find(Incident, reporter.record.key.replace(/^reporter:/, 'incident:'));
    const due = stored ? nameEntriesOf(stored, reporter, await records.versions(Reporter, reporter)) : [];
    const missing = due.filter(({ key }) => records.find(CaseEntry, key) === undefined);
    for (const entry of missing) await records.create(CaseEntry, entry);
    written += missing.length;
  }
  return written;
}

function reportersOf(reporter: Reporter | undefined): readonly string[] {
  return [reporter?.person, reporter?.forPerson].filter((person) => person !== undefined);
}
