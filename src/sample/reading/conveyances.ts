import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { personTypes } from '../../core/stored-words.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { memberStatusOf } from '../../features/members/queries/member-status.ts';
import { readingPlan } from '../../features/reading/reading-plan.ts';
import type { ConveyedHow } from '../../features/team/tasks/conveyance.ts';
import { conveyanceOf } from '../../features/team/tasks/conveyance.ts';
import { editionsToConvey } from '../../features/team/tasks/edition.ts';
import { concerns, reachedIn } from '../../features/team/tasks/reached.ts';
import type { Conveyance } from '../../features/team/tasks/records.ts';
import { staffOn } from '../../features/workplace/queries/staff-on.ts';
import { teamOf } from '../../features/workplace/team.ts';
import type { RecordDefinition, RecordOf } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import type { Kind, Kinds } from '../../lists.ts';
import type { buildHandbook } from '../handbook/build.ts';
import { samplePeople } from '../workplace/people.ts';
import { sampleUnits } from '../workplace/units.ts';
import type { Workplace } from '../workplace/workplace.ts';
import type { Reading } from './history.ts';

const days = 30;
const friday = 5;
const hows: readonly ConveyedHow[] = ['meeting', 'meeting', 'oneByOne', 'writing'];
/** Jens is late with one, and so are two of his managers: the walk and the centre's page have something late to show. */
const late: readonly string[] = ['jens', 'rikke', 'bodil'];

/**
 * What the managers have told their people of: every edition whose deadline has passed, on a day within it, with how far
 * the reading had come by then.
 */
export function sampleConveyances(
  workplace: Workplace,
  handbook: ReturnType<typeof buildHandbook>,
  readings: readonly Reading[],
  today: Day,
  idOf: (handle: string) => string,
): readonly Conveyance[] {
  const rules = rulesOf(handbook.ruleVersions);
  const plan = readingPlan(rules, workplace.packs, workplace.choices, workplace.units);
  const people = samplePeople.map(({ handle, name }) => ({ id: idOf(handle), name, upn: handle, enabled: true }));
  const directory = { person: (id: string) => people.find((one) => one.id === id), people: () => people };
  const open = editionsToConvey({ ...handbook, rules }, days, today).filter(({ dueOn }) => dueOn < today);
  const leaders = [...new Set(sampleUnits.flatMap(({ leader }) => leader ?? []))];
  return leaders.flatMap((leader, at) =>
    open.flatMap((edition, index): Conveyance[] => {
      if (late.includes(leader) && index === open.length - 1) return [];
      const on = workday(addDays(edition.from, 5 + ((at * 5 + index * 3) % (days - 8))));
      const read = readings.flatMap((reading) => reading.findLast((row) => row.at.slice(0, 10) <= on) ?? []);
      const records = recordsOf({
        employment: workplace.employments,
        unit: workplace.units,
        confirmation: read,
        appointment: workplace.appointments,
      });
      const source = { records, directory, plan, settings: { daysForNewEmployee: 14 } };
      const staff = staffOn(source, on);
      const team = teamOf(staff, idOf(leader)).map((led) => memberStatusOf(source, staff, led));
      const by = directory.person(idOf(leader));
      if (!by || !concerns(edition, team)) return [];
      const how = hows[(at + index) % hows.length] ?? 'meeting';
      return [conveyanceOf(edition, { how, on }, reachedIn(edition, team, personTypes), by, `${on}T13:10:00Z`)];
    }),
  );
}

/** Nobody holds a meeting on a Saturday: the Friday before. */
function workday(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return addDays(day, Math.min(0, friday - dayOfWeek));
}

type Rows = { [K in Kind]?: readonly Kinds[K][] };

/** The rows as a mirror would have them, for the rules to ask. */
function recordsOf(rows: Rows): Pick<Records, 'find' | 'all'> {
  const all: Records['all'] = <R extends RecordDefinition>({ kind }: R, where: object = {}) =>
    ((rows[kind as Kind] ?? []) as readonly RecordOf<R>[])
      .filter((row) => Object.entries(where).every(([column, value]) => row[column as keyof RecordOf<R>] === value))
      .map((record) => ({ record, mark: { list: kind, id: record.key, version: 1 } }));
  return { all, find: (of, key) => all(of).find(({ record }) => record.key === key.toLowerCase()) };
}
