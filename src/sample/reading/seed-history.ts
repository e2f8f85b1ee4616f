import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { auditOf } from '../../features/audit/audit.ts';
import type { AuditEntry } from '../../features/audit/records.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { lapsesOfChange } from '../../features/reading/lapses/lapses-of-change.ts';
import { readingPlan } from '../../features/reading/reading-plan.ts';
import type { Confirmation, Lapse } from '../../features/reading/records.ts';
import { leadingIn } from '../../features/workplace/leading.ts';
import { rolesOf } from '../../features/workplace/placement.ts';
import { listName } from '../../lists.ts';
import type { ListRows } from '../list-rows.ts';
import { samplePeople } from '../workplace/people.ts';
import type { Workplace } from '../workplace/workplace.ts';
import type { Reading } from './history.ts';
import { readingsOf } from './history.ts';

const daysOfHistory = 365;
/** What nobody in a unit has got round to: a gap in the training for whoever leads the centre to look at (S41). */
const untrained = [{ unit: 'hjemmeplejen-syd', rule: 'r14' }] as const;

/**
 * A year of the workplace's confirmations, oldest first, so that the lists grow as they would have.
 * @param today the year ends the day before
 */
export function sampleReadings(workplace: Workplace, versions: readonly RuleVersion[], today: Day): readonly Reading[] {
  const { packs, choices, units } = workplace;
  const plan = readingPlan(rulesOf(versions), packs, choices, units);
  const leading = leadingIn(units, workplace.employments, (account) => account);
  const all = samplePeople.flatMap(({ name, pace, owes, language }) => {
    const employments = workplace.employments.filter((job) => job.name === name);
    const id = employments[0]?.person;
    if (!id) return [];
    const appointments = workplace.appointments.filter(({ person }) => person === id);
    const roles = rolesOf(employments, appointments, leading(id), today);
    const reader = { id, name, employments, roles, pace, owes, language };
    const missed = untrained.filter(({ unit }) => employments.some((job) => job.unit === unit));
    const isMissed = ([{ rule }]: Reading) => missed.some((one) => one.rule === rule);
    return readingsOf(reader, plan, addDays(today, -daysOfHistory), today).filter((reading) => !isMissed(reading));
  });
  return all.toSorted(([a], [b]) => (a.confirmedAt < b.confirmedAt ? -1 : 1));
}

/**
 * The negative receipts of the year: what those who left or went on leave owed the day before.
 * @param some what everybody has confirmed
 */
export function sampleLapses(
  workplace: Workplace,
  versions: readonly RuleVersion[],
  some: readonly Reading[],
  today: Day,
): readonly Lapse[] {
  const { packs, choices, units, employments, appointments } = workplace;
  const around = { plan: readingPlan(rulesOf(versions), packs, choices, units), appointments, units };
  const last = Map.groupBy(
    some.map((reading) => reading.at(-1) ?? reading[0]),
    ({ person }) => person,
  );
  return employments.flatMap((job) => {
    const { to, pausedFrom, ...before } = job;
    const day = to !== undefined && to < today ? addDays(to, 1) : pausedFrom;
    if (day === undefined || day < addDays(today, -daysOfHistory)) return [];
    const confirmationsOf = (person: string) => last.get(person) ?? [];
    const known = employments.map((other) => (other === job ? before : other));
    const here = { ...around, mainOf: (account: string) => account, confirmationsOf };
    return lapsesOfChange(known, [job], here, `${day}T02:00:00Z`)(job.person);
  });
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
