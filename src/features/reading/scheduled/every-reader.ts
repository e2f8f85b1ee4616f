import type { Person } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import type { Placement } from '../../workplace/placed.ts';
import { placementOf, rolesOf, withoutSeat } from '../../workplace/placement.ts';
import { jobsOf, leadingOf } from '../../workplace/queries/jobs-of.ts';
import { rolesIn } from '../../workplace/queries/roles-in.ts';
import { AccountLink } from '../../workplace/records.ts';
import { isOutside } from '../../workplace/who-is-in.ts';
import { confirmationsOf } from '../queries/confirmations-of.ts';
import type { Confirmation } from '../records.ts';
import { type RequiredRule, requiredReading } from '../required-reading.ts';

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
  reader: Reader,
  isWanted: (person: string) => boolean = () => true,
  known: (confirmations: readonly Confirmation[]) => readonly Confirmation[] = (all) => all,
): AsyncGenerator<PlacedReader> {
  const { today, directory } = reader;
  const plan = reader.plan();
  const settings = { daysForNewEmployee: reader.setting('daysForNewEmployee') };
  const mainOf = mainAccounts(reader.all(AccountLink));
  for (const person of directory.people()) {
    if (!person.enabled || mainOf(person.id) !== person.id || !isWanted(person.id)) continue;
    await new Promise((resolve) => setImmediate(resolve));
    const { employments, appointments } = jobsOf(reader, person.id, reader.each);
    const roles = rolesOf(employments, appointments, leadingOf(reader, person.id, reader.each), today);
    if (roles.length === 0 || (person.guest && isOutside({ roles: rolesIn(reader, person, roles, employments) })))
      continue;
    const placement = placementOf(person.id, employments, roles, today, appointments);
    const confirmations = known(confirmationsOf(reader, person.id, reader.each));
    const requiredOf = (where: Placement) => requiredReading(plan, where, confirmations, settings, today);
    const required = requiredOf(placement);
    const atWork = withoutSeat(placement, today);
    const requiredAtWork = atWork === placement ? required : requiredOf(atWork);
    yield { person, placement, required, requiredAtWork };
  }
}
