import type { Reader } from '../../../kernel/reader.ts';
import { mainAccounts } from '../accountability/account-link.ts';
import { Appointment } from '../appointments/records.ts';
import { placedOn } from '../organisation.ts';
import { AccountLink, Employment, Unit } from '../records.ts';

/**
 * Open accounts in the groups that may be closed out, guests left out: how many would stand outside, and how many stay in
 * with a job or a role.
 */
export function groupMembers(reader: Reader): { out: number; stay: number } {
  const members = reader.directory
    .people()
    .filter(({ enabled, guest, outsideGroup }) => enabled && !guest && outsideGroup === 'member');
  if (members.length === 0) return { out: 0, stay: 0 };
  const mainOf = mainAccounts(reader.all(AccountLink));
  const [employments, appointments, units] = [reader.all(Employment), reader.all(Appointment), reader.all(Unit)];
  const placed = placedOn({ employments, appointments, units }, reader.today, mainOf);
  const stay = members.filter(({ id }) => placed.has(mainOf(id))).length;
  return { out: members.length - stay, stay };
}
