import type { Person } from '../../../core/person.ts';
import type { Role } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Partner } from '../partner-records.ts';
import { Employment } from '../records.ts';
import { rolesHere } from '../who-is-in.ts';

/** The roles somebody has here, of those that actions, units and appointments give them. */
export function rolesIn(
  { all, setting, today }: Pick<Reader, 'all' | 'setting' | 'today'>,
  person: Person,
  roles: readonly Role[],
  employments: readonly Employment[],
): readonly Role[] {
  return rolesHere(person, roles, {
    ...{ employments, today, partners: () => all(Partner) },
    onlyWithEmployment: () => setting('onlyWithEmployment'),
    closeOutGroups: () => setting('closeOutGroups'),
    hrKnowsPeople: () => all(Employment).length > 0,
  });
}
