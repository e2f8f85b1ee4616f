import type { Role } from '../../core/role.ts';
import { isItCase } from './incident/it-case.ts';
import type { Incident } from './incident/records.ts';
import { isForDpoAlone, isNumberOnly } from './notifications/case-notification.ts';

type About = Pick<Incident, 'concerns' | 'owner' | 'data'>;

/** What of a case belongs together when it is decided who may meet it (design section 7). */
export type FieldGroup = 'story' | 'identities' | 'technical' | 'figures' | 'decision';

/**
 * The table role × field group of incidents. Nobody but the DBR and the deputy meets a case in full, and the IT security
 * manager one of their own.
 */
const caseFieldTable: Readonly<Record<FieldGroup, readonly Role[]>> = {
  story: ['dpo', 'dpoDeputy', 'itSecurityManager'],
  identities: ['dpo', 'dpoDeputy', 'itSecurityManager'],
  technical: ['dpo', 'dpoDeputy', 'serviceDesk', 'itSecurityManager'],
  figures: ['dpo', 'dpoDeputy', 'itSecurityManager'],
  decision: ['dpo', 'dpoDeputy', 'itSecurityManager'],
};

/**
 * Which groups of fields of this case the holder of these roles meets. Whoever the report is about is out of it: the
 * deputy steps in for the DBR, and IT hears nothing of what is about IT.
 */
export function fieldGroupsFor(roles: readonly Role[], incident: About): readonly FieldGroup[] {
  const counting = rolesThatCount(roles, incident);
  const groups = Object.keys(caseFieldTable) as FieldGroup[];
  return groups.filter((group) => counting.some((role) => caseFieldTable[group].includes(role)));
}

function rolesThatCount(roles: readonly Role[], incident: About): readonly Role[] {
  const { concerns = [] } = incident;
  return roles.filter(
    (role) =>
      !(role === 'dpo' && concerns.includes('dpo')) &&
      !(role === 'serviceDesk' && concerns.includes('it')) &&
      !(role === 'itSecurityManager' && (concerns.includes('it') || !isItCase(incident))),
  );
}

/** May they open the case at all, as DBR or deputy? */
export function mayHandle(roles: readonly Role[], incident: About): boolean {
  return rolesThatCount(roles, incident).some((role) => caseFieldTable.story.includes(role));
}

/**
 * May they say that it has been stopped? IT-Servicedesk only of what it was told to stop: of a near miss it knows
 * nothing, and where it has the number alone it investigates nothing by itself (domain.md section 0).
 */
export function mayStop(
  roles: readonly Role[],
  incident: About & Pick<Incident, 'category' | 'alsoCategory'>,
): boolean {
  if (mayHandle(roles, incident)) return true;
  return fieldGroupsFor(roles, incident).includes('technical') && !isForDpoAlone(incident) && !isNumberOnly(incident);
}
