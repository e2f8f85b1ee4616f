import { addDays } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { isLed } from './leading.ts';
import { leaderOf } from './line-manager.ts';
import type { Employment, Unit } from './records.ts';
import type { Workplace } from './workplace.ts';
import { isHere } from './workplace.ts';

/** The workplace, seen from above: who and what is below a unit and a manager. */
export interface Staff extends Workplace {
  jobsIn(unit: string): readonly Employment[];
  unitsUnder(unit: string): readonly Unit[];
  /** Those whose manager it is in Entra. */
  reportingTo(account: string): readonly Person[];
}

/** Somebody a manager leads, and the jobs in which the manager does. */
export interface Led {
  /** The account that counts. */
  person: string;
  jobs: readonly [Employment, ...Employment[]];
}

/** Who starts is made ready before the first day (S81): this many days ahead the manager sees them. */
const aheadDays = 60;

/**
 * Whom a manager leads on a day, job by job, since somebody with two jobs may have two managers (S21, S81, G7): now, or
 * within sixty days. A job is led by whoever `leaderOf` says, so that each job is in exactly one team. Whoever leads a
 * unit below is in the team; those in that unit are not, unless nobody who is here leads it.
 * @param manager by the account that counts
 */
export function teamOf(staff: Staff, manager: string): readonly Led[] {
  const own = staff.leading(manager);
  const candidates = [
    ...own.jobs,
    ...own.units.flatMap(({ unit }) => jobsBelow(staff, unit, new Set())),
    ...staff.reportingTo(manager).flatMap(({ id }) => staff.employmentsOf(staff.mainOf(id))),
    // What another has handed back may be anybody's further up.
    ...[...staff.handedBack().values()].flatMap(({ person }) => staff.employmentsOf(person)),
  ];
  const ahead = addDays(staff.today, aheadDays);
  const led = [...new Map(candidates.map((job) => [job.key, job])).values()].filter(
    (job) => job.from <= ahead && isIn(staff, manager, job),
  );
  return [...Map.groupBy(led, ({ person }) => staff.mainOf(person))].flatMap(([person, [first, ...others]]) =>
    first ? [{ person, jobs: [first, ...others] as const }] : [],
  );
}

/** The units a manager leads and every unit under them: those the manager may choose reading for (S82). */
export function unitsLed(staff: Staff, manager: string): readonly Unit[] {
  const found = new Map<string, Unit>();
  const gather = (unit: Unit): void => {
    if (found.has(unit.unit)) return;
    found.set(unit.unit, unit);
    staff.unitsUnder(unit.unit).forEach(gather);
  };
  staff.leading(manager).units.forEach(gather);
  return [...found.values()];
}

/** `seen` guards against a cycle in the tree of units. */
function jobsBelow(staff: Staff, unit: string, seen: Set<string>): readonly Employment[] {
  if (seen.has(unit)) return [];
  seen.add(unit);
  const below = staff.unitsUnder(unit).flatMap((child) => {
    const leader = child.manager === undefined ? undefined : staff.mainOf(child.manager);
    return leader !== undefined && isHere(staff, leader)
      ? staff.employmentsOf(leader)
      : jobsBelow(staff, child.unit, seen);
  });
  return [...staff.jobsIn(unit), ...below];
}

function isIn(staff: Staff, manager: string, job: Employment): boolean {
  if (!isLed(job) || (job.to !== undefined && job.to < staff.today)) return false;
  const person = staff.mainOf(job.person);
  const entra = staff.person(person)?.manager;
  const leader = leaderOf(staff, { id: person, manager: entra }, [job]);
  return person !== manager && leader?.person.id === manager;
}
