import type { Day } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { Role } from '../../core/role.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import type { Placement } from './placed.ts';

const ownGroups: Readonly<Record<PersonType, AudienceGroup>> = {
  employee: 'employees',
  temp: 'employees',
  student: 'employees',
  volunteer: 'employees',
  councillor: 'council',
  partner: 'partners',
};

const groupOfRole: Partial<Record<Role, AudienceGroup>> = {
  lineManager: 'managers',
  centreHead: 'managers',
  privileged: 'privileged',
  systemOwner: 'owners',
  dataOwner: 'owners',
  systemAdministrator: 'administrators',
};

/** The audience group a job of the kind puts somebody in. */
export function groupOfType(type: PersonType): AudienceGroup {
  return ownGroups[type];
}

/** The audience groups that come with roles, not with a job. */
export function groupsOfRoles(roles: readonly Role[]): readonly AudienceGroup[] {
  return [...new Set(roles.flatMap((role) => groupOfRole[role] ?? []))];
}

/** Since when a person is in a group that comes with a role; unknown for who leads a unit, for a unit has no dates. */
export function roleSince({ held }: Pick<Placement, 'held'>, group: AudienceGroup): Day | undefined {
  return held
    .filter(({ role }) => groupOfRole[role] === group)
    .map(({ from }) => from)
    .sort()[0];
}
