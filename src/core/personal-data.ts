import type { Role } from './role.ts';

export const personalClasses = ['identity', 'employment', 'reading', 'evidence', 'trace', 'own', 'access'] as const;
export type PersonalClass = (typeof personalClasses)[number];

/**
 * Who meets which personal data about somebody else in the app (S87, G8); everybody meets all of their own.
 * The privacy page is made from this table. A manager never meets reading times or hashes, only dates and state.
 */
export const personalDataTable: Readonly<Record<PersonalClass, readonly Role[]>> = {
  identity: ['lineManager', 'centreHead', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  employment: ['lineManager', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  reading: ['lineManager', 'dpo', 'dpoDeputy', 'auditor'],
  evidence: ['dpo', 'dpoDeputy', 'auditor'],
  trace: ['dpo', 'dpoDeputy', 'auditor'],
  own: ['dpo', 'dpoDeputy'],
  access: ['lineManager', 'centreHead', 'serviceDesk', 'dpo', 'dpoDeputy', 'auditor'],
};

/**
 * Who meets data of the class about somebody else. Managers meet counts only until the day the municipality has chosen
 * after talking with its staff (setting `personalViewsFrom`, G8).
 */
export function readersOf(personal: PersonalClass, managersMay: boolean): readonly Role[] {
  const leading: readonly Role[] = ['lineManager', 'centreHead'];
  return personalDataTable[personal].filter((role) => managersMay || !leading.includes(role));
}
