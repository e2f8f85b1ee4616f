import type { Day } from '../domain/dates.ts';
import { addDays } from '../domain/dates.ts';
import type { RuleVersion } from '../domain/handbook/rule.ts';
import { rulesOf } from '../domain/handbook/rule.ts';
import { rolesOf } from '../domain/people.ts';
import type { Confirmation } from '../domain/reading/confirmation.ts';
import type { AuditEntry } from '../domain/trace.ts';
import { auditOf } from '../domain/trace.ts';
import { listName } from '../m365/lists.ts';
import type { Reading } from './history.ts';
import { readingsOf } from './history.ts';
import type { ListRows } from './list-rows.ts';
import { samplePeople } from './people.ts';
import type { Workplace } from './workplace.ts';

const daysOfHistory = 365;

/**
 * A year of the workplace's confirmations, oldest first, so that the lists grow as they would have.
 * @param today the year ends the day before
 */
export function sampleReadings(workplace: Workplace, versions: readonly RuleVersion[], today: Day): readonly Reading[] {
  const rules = rulesOf(versions);
  const all = samplePeople.flatMap(({ name, pace, owes, language }) => {
    const employments = workplace.employments.filter((job) => job.name === name);
    const id = employments[0]?.person;
    if (!id) return [];
    const appointments = workplace.appointments.filter(({ person }) => person === id);
    const led = workplace.units.filter(({ manager }) => manager === id);
    const roles = rolesOf(employments, appointments, led, today);
    const reader = { id, name, employments, roles, pace, owes, language };
    return readingsOf(reader, rules, addDays(today, -daysOfHistory), today);
  });
  return all.toSorted(([a], [b]) => (a.confirmedAt < b.confirmedAt ? -1 : 1));
}

/** The rows with what they became, and who did it in the audit list. */
export async function addReadings(rows: ListRows, some: readonly Reading[]): Promise<void> {
  for (const [year, stories] of Map.groupBy(some, ([first]) => first.year)) {
    const list = listName('confirmation', year).name;
    await rows.add('confirmation', list, stories);
    const trail = stories.flatMap((story) => story.map((row, step) => traceOf(row, list, step + 1)));
    await rows.add(
      'auditEntry',
      listName('auditEntry').name,
      trail.map((entry): [AuditEntry] => [entry]),
    );
  }
}

function traceOf(row: Confirmation, list: string, version: number): AuditEntry {
  const action = row.withdrawnAt ? 'withdrawConfirmation' : 'confirmReading';
  return auditOf(
    action,
    { record: row, mark: { list, id: '', version } },
    row.person,
    row.withdrawnAt ?? row.confirmedAt,
  );
}
