import { isCurrent } from '../employment.ts';
import { isLed } from '../leading.ts';
import { leaderOf } from '../line-manager.ts';
import type { Employment, Unit } from '../records.ts';
import type { Staff } from '../team.ts';
import type { Workplace } from '../workplace.ts';
import { unitsBelow } from './unit-tree.ts';

/** What a change of units does to people, before it is done. */
export interface UnitEffect {
  /** How many have a job now in the unit or under it. */
  people: number;
  /** How many units are under it. */
  units: number;
  /** Who gets another manager: how many, and whom; without a name, nobody. The most first. */
  leaders: readonly { name?: string | undefined; people: number }[];
}

interface UnitChange {
  /** The unit it is about. */
  unit: string;
  /** The units as they are going to be. */
  units: readonly Unit[];
  /** The jobs that are written anew. */
  jobs: readonly Employment[];
}

/**
 * What a change does: how many are in the unit and under it, and who gets another manager by it. A manager
 * that HR or Entra names stays.
 * @param open every open unit, as it is now
 */
export function unitEffect(staff: Staff, open: readonly Unit[], { unit, units, jobs }: UnitChange): UnitEffect {
  const below = unitsBelow(open, unit);
  const inside = [unit, ...below.map((one) => one.unit)].flatMap(staff.jobsIn);
  const now = inside.filter((job) => isCurrent(job, staff.today));
  const later = withUnits(staff, units);
  const anew = new Map(jobs.map((job) => [job.key, job]));
  const gained = new Map<string | undefined, Set<string>>();
  for (const job of new Set([...now, ...reportingJobs(staff, open, units)])) {
    const [before, after] = [leaderIn(staff, job), leaderIn(later, anew.get(job.key) ?? job)];
    if (before === after || !isLed(job)) continue;
    gained.set(after, (gained.get(after) ?? new Set()).add(staff.mainOf(job.person)));
  }
  const leaders = [...gained].map(([leader, led]) => ({
    ...(leader !== undefined && { name: staff.person(leader)?.name }),
    people: led.size,
  }));
  return {
    people: new Set(now.map(({ person }) => staff.mainOf(person))).size,
    units: below.length,
    leaders: leaders.toSorted((a, b) => b.people - a.people),
  };
}

/** Jobs of those who have an old or a new manager in Entra: whether that one counts may turn on the unit. */
function reportingJobs(staff: Staff, open: readonly Unit[], units: readonly Unit[]): readonly Employment[] {
  const before = new Map(open.map(({ unit, manager }) => [unit, manager]));
  const concerned = units.filter(({ unit, manager, closed }) => closed || before.get(unit) !== manager);
  const managers = new Set(concerned.flatMap(({ unit, manager }) => [before.get(unit), manager]));
  return [...managers]
    .flatMap((id) => (id === undefined ? [] : staff.reportingTo(id)))
    .flatMap(({ id }) => staff.employmentsOf(staff.mainOf(id)))
    .filter((job) => isCurrent(job, staff.today));
}

function leaderIn(workplace: Workplace, job: Employment): string | undefined {
  const person = workplace.mainOf(job.person);
  return leaderOf(workplace, { id: person, manager: workplace.person(person)?.manager }, [job])?.person.id;
}

/** The workplace once some units are written anew. */
function withUnits(workplace: Workplace, changed: readonly Unit[]): Workplace {
  const anew = new Map(changed.map((unit) => [unit.unit, unit]));
  const open = changed.filter(({ closed }) => closed === undefined);
  const isTheirs = (person: string, manager?: string) => manager !== undefined && workplace.mainOf(manager) === person;
  return {
    ...workplace,
    unit: (code) => {
      const found = anew.get(code) ?? workplace.unit(code);
      return found?.closed ? undefined : found;
    },
    leading: (person) => {
      const { units, jobs } = workplace.leading(person);
      const kept = units.filter(({ unit }) => !anew.has(unit));
      return { units: [...kept, ...open.filter(({ manager }) => isTheirs(person, manager))], jobs };
    },
  };
}
