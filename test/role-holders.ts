import type { Role } from '../src/core/role.ts';
import type { Who } from './workplace.ts';

/** Somebody in each role; most hold an ordinary job besides, as people do. */
export const holders: Readonly<Record<Role, Who>> = {
  employee: 'lone',
  temp: 'ali',
  councillor: 'inge',
  partner: 'peter',
  lineManager: 'mette',
  centreHead: 'karen',
  dpo: 'dina',
  dpoDeputy: 'dorte',
  accountableExecutive: 'aksel',
  divisionDirector: 'ditte',
  editor: 'eva',
  secretariat: 'sofie',
  auditor: 'rene',
  serviceDesk: 'sune',
  privileged: 'petra',
  systemOwner: 'simon',
  dataOwner: 'dagny',
  systemAdministrator: 'signe',
  municipalDirector: 'kim',
  itSecurityManager: 'ivan',
  outside: 'e950',
};
