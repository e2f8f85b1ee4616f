import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import { leadingIn } from '../../workplace/leading.ts';
import { placementOf, rolesOf } from '../../workplace/placement.ts';
import type { Employment, Unit } from '../../workplace/records.ts';
import type { ReadingPlan } from '../reading-plan.ts';
import type { Confirmation, Lapse } from '../records.ts';
import { lapsesBetween, mayLapse } from './lapse.ts';

/** What a change of jobs is seen against. */
export interface AroundChange {
  plan: ReadingPlan;
  appointments: readonly Appointment[];
  units: readonly Unit[];
  /** The plan and the units as they are going to be, where the units change as well. */
  after?: Pick<AroundChange, 'plan' | 'units'>;
  /** The account that counts for an account. */
  mainOf(account: string): string;
  /** Asked only about those who may owe something less. */
  confirmationsOf(person: string): readonly Confirmation[];
}

/**
 * The readings that lapse today because jobs are written anew (S18): the negative receipts of each person whose rows
 * change, or who leads nobody any more because of it, by the person's main account. Each is worked out when it is asked
 * for: a file may change thousands, and readers wait meanwhile.
 * @param before every job there is
 * @param wanted the jobs that are new or written anew
 */
export function lapsesOfChange(
  before: readonly Employment[],
  wanted: readonly Employment[],
  around: AroundChange,
  now: Moment,
): (person: string) => readonly Lapse[] {
  const { mainOf } = around;
  const day = dayOf(now);
  const held = Map.groupBy(around.appointments, ({ person }) => person);
  const standIn = (all: readonly Employment[], { plan, units }: Pick<AroundChange, 'plan' | 'units'>) => {
    const jobs = Map.groupBy(all, ({ person }) => mainOf(person));
    const leading = leadingIn(units, all, mainOf);
    return (person: string) => {
      const [employments, appointments] = [jobs.get(person) ?? [], held.get(person) ?? []];
      const roles = rolesOf(employments, appointments, leading(person), day);
      return { plan, placement: placementOf(person, employments, roles, day, appointments), day };
    };
  };
  const keys = new Set(wanted.map(({ key }) => key));
  const then = standIn(before, around);
  const later = standIn([...before.filter(({ key }) => !keys.has(key)), ...wanted], around.after ?? around);
  return (person) => {
    const [old, anew] = [then(person), later(person)];
    return mayLapse(old, anew) ? lapsesBetween(old, anew, around.confirmationsOf(person), now) : [];
  };
}
