import type { Person } from '../core/person.ts';
import type { Role } from '../core/role.ts';
import { Partner } from '../features/partners/records.ts';
import { confirmationsOf } from '../features/reading/queries/confirmations-of.ts';
import type { Confirmation } from '../features/reading/records.ts';
import type { RequiredRule } from '../features/reading/required-reading.ts';
import { requiredReading } from '../features/reading/required-reading.ts';
import { mainAccounts } from '../features/workplace/accountability/account-link.ts';
import { jobsOf, leadingOf } from '../features/workplace/jobs-of.ts';
import type { Placement } from '../features/workplace/placed.ts';
import { placementOf, rolesOf, withoutSeat } from '../features/workplace/placement.ts';
import { AccountLink, Employment } from '../features/workplace/records.ts';
import { isOutside, rolesHere } from '../features/workplace/who-is-in.ts';
import type { ViewSource } from './view-source.ts';

/** Somebody who is placed in the municipality today, and what they must have read. */
export interface PlacedReader {
  person: Person;
  placement: Placement;
  required: readonly RequiredRule[];
  /** The same without what a seat in the council alone asks of them (S102). */
  requiredAtWork: readonly RequiredRule[];
}

/**
 * Everybody with a job, an office or a role today and an open account, one after the other, off the path of requests:
 * those that wait are answered between two readers. Whoever has several linked accounts comes once, as the main one.
 * @param isWanted asked before anything is read about somebody
 * @param known what of their confirmations counts; all of them when left out
 */
export async function* everyReader(
  source: ViewSource,
  isWanted: (person: string) => boolean = () => true,
  known: (confirmations: readonly Confirmation[]) => readonly Confirmation[] = (all) => all,
): AsyncGenerator<PlacedReader> {
  const { today, directory } = source;
  const plan = source.plan();
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  const mainOf = mainAccounts(source.all(AccountLink));
  for (const person of directory.people()) {
    if (!person.enabled || mainOf(person.id) !== person.id || !isWanted(person.id)) continue;
    await new Promise((resolve) => setImmediate(resolve));
    const { employments, appointments } = jobsOf(source, person.id, source.each);
    const roles = rolesOf(employments, appointments, leadingOf(source, person.id, source.each), today);
    if (roles.length === 0 || (person.guest && isOutside({ roles: rolesIn(source, person, roles, employments) })))
      continue;
    const placement = placementOf(person.id, employments, roles, today, appointments);
    const confirmations = known(confirmationsOf(source, person.id, source.each));
    const requiredOf = (where: Placement) => requiredReading(plan, where, confirmations, settings, today);
    const required = requiredOf(placement);
    const atWork = withoutSeat(placement, today);
    const requiredAtWork = atWork === placement ? required : requiredOf(atWork);
    yield { person, placement, required, requiredAtWork };
  }
}

/** The roles somebody has here, of those that actions, units and appointments give them. */
export function rolesIn(
  { all, setting, today }: Pick<ViewSource, 'all' | 'setting' | 'today'>,
  person: Person,
  roles: readonly Role[],
  employments: readonly Employment[],
): readonly Role[] {
  return rolesHere(person, roles, {
    ...{ employments, today, partners: () => all(Partner) },
    onlyWithEmployment: () => setting('onlyWithEmployment'),
    hrKnowsPeople: () => all(Employment).length > 0,
  });
}

/** Where somebody stands today, whether their account is open or not. */
export function placementIn(source: ViewSource, person: string): Placement {
  const { employments, appointments } = jobsOf(source, person, source.each);
  const roles = rolesOf(employments, appointments, leadingOf(source, person, source.each), source.today);
  return placementOf(person, employments, roles, source.today, appointments);
}
