import type { Moment } from '../dates.ts';
import { dayOf } from '../dates.ts';
import { placementOf, rolesOf } from '../people.ts';
import type { Appointment } from '../workplace/appointment.ts';
import type { Employment } from '../workplace/employment.ts';
import { leadingIn } from '../workplace/leading.ts';
import type { Unit } from '../workplace/unit.ts';
import type { Confirmation } from './confirmation.ts';
import type { Lapse } from './lapse.ts';
import { lapsesBetween, mayLapse } from './lapse.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** What a change of jobs is seen against. */
export interface AroundChange {
  plan: ReadingPlan;
  appointments: readonly Appointment[];
  units: readonly Unit[];
  /** The account that counts for an account. */
  mainOf(account: string): string;
  /** Asked only about those who may owe something less. */
  confirmationsOf(person: string): readonly Confirmation[];
}

/**
 * The readings that lapse today because jobs are written anew (S18): the negative receipts of each person whose rows
 * change, by the person's main account. Each is worked out when it is asked for: a file may change thousands, and
 * readers wait meanwhile.
 * @param before every job there is
 * @param wanted the jobs that are new or written anew
 */
export function lapsesOfChange(
  before: readonly Employment[],
  wanted: readonly Employment[],
  around: AroundChange,
  now: Moment,
): (person: string) => readonly Lapse[] {
  const day = dayOf(now);
  const jobs = Map.groupBy(before, ({ person }) => around.mainOf(person));
  const changes = Map.groupBy(wanted, ({ person }) => around.mainOf(person));
  const held = Map.groupBy(around.appointments, ({ person }) => person);
  const leading = leadingIn(around.units, before, around.mainOf);
  const stand = (person: string, employments: readonly Employment[]) => {
    const appointments = held.get(person) ?? [];
    const roles = rolesOf(employments, appointments, leading(person), day);
    return { placement: placementOf(person, employments, roles, day, appointments), day };
  };
  return (person) => {
    const known = jobs.get(person) ?? [];
    const written = changes.get(person) ?? [];
    const keys = new Set(written.map(({ key }) => key));
    const then = stand(person, known);
    const later = stand(person, [...known.filter(({ key }) => !keys.has(key)), ...written]);
    if (!mayLapse(around.plan, then, later)) return [];
    return lapsesBetween(around.plan, then, later, around.confirmationsOf(person), now);
  };
}
