import type { Role } from '../../core/role.ts';
import type { Incident } from './incident/records.ts';
import { isForDpoAlone, isNumberOnly } from './notifications/case-notification.ts';

/** What of a case belongs together when it is decided who may meet it (design section 7). */
export type FieldGroup = 'story' | 'identities' | 'technical' | 'figures' | 'decision';

/** The table role × field group of incidents. Nobody but the DBR and the deputy meets a case in full. */
const caseFieldTable: Readonly<Record<FieldGroup, readonly Role[]>> = {
  story: ['dpo', 'dpoDeputy'],
  identities: ['dpo', 'dpoDeputy'],
  technical: ['dpo', 'dpoDeputy', 'serviceDesk'],
  figures: ['dpo', 'dpoDeputy'],
  decision: ['dpo', 'dpoDeputy'],
};

/**
 * Which groups of fields of this case the holder of these roles meets. Whoever the report is about is out of it: the
 * deputy steps in for the DBR, and IT hears nothing of what is about IT.
 */
export function fieldGroupsFor(roles: readonly Role[], incident: Pick<Incident, 'concerns'>): readonly FieldGroup[] {
  const { concerns = [] } = incident;
  const counting = roles.filter(
    (role) => !(role === 'dpo' && concerns.includes('dpo')) && !(role === 'serviceDesk' && concerns.includes('it')),
  );
  const groups = Object.keys(caseFieldTable) as FieldGroup[];
  return groups.filter((group) => counting.some((role) => caseFieldTable[group].includes(role)));
}

/** May they open the case at all, as DBR or deputy? */
export function mayHandle(roles: readonly Role[], incident: Pick<Incident, 'concerns'>): boolean {
  return fieldGroupsFor(roles, incident).includes('story');
}

/**
 * May they say that it has been stopped? IT-Servicedesk only of what it was told to stop: of a near miss it knows
 * nothing, and where it has the number alone it investigates nothing by itself (domain.md section 0).
 */
export function mayStop(roles: readonly Role[], incident: Pick<Incident, 'category' | 'concerns'>): boolean {
  if (mayHandle(roles, incident)) return true;
  return fieldGroupsFor(roles, incident).includes('technical') && !isForDpoAlone(incident) && !isNumberOnly(incident);
}
