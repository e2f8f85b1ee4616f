import type { Directory } from '../../../../core/directory.ts';
import type { AppointedRole } from '../../../../core/role.ts';
import type { Records } from '../../../../kernel/records.ts';
import type { Installation } from '../../../../ports/installation.ts';
import type { Workplace } from '../../workplace.ts';
import { isInOffice } from '../../workplace.ts';
import type { GuardedRole } from '../appointment.ts';
import { type Confirmers, confirmersOf, holdersToday } from './confirmers.ts';

interface Sources {
  records: Pick<Records, 'all'>;
  directory: Pick<Directory, 'personByUpn'>;
  installation: Pick<Installation, 'setupConfirmer'>;
}

/** Who confirms proposals about each guarded role today, as appointments and the setup say. */
export function confirmersToday(
  { records, directory, installation }: Sources,
  workplace: Workplace,
): (role: GuardedRole) => Confirmers {
  const { setupConfirmer } = installation;
  const account = setupConfirmer === undefined ? undefined : directory.personByUpn(setupConfirmer)?.id;
  const main = account === undefined ? undefined : workplace.mainOf(account);
  const setup = main !== undefined && isInOffice(workplace, main) ? main : undefined;
  const known = new Map<AppointedRole, readonly string[]>();
  const holdersOf = (role: AppointedRole) => {
    const people = known.get(role) ?? holdersToday({ records, workplace }, role);
    known.set(role, people);
    return people;
  };
  return (role) => confirmersOf(role, holdersOf, setup);
}
