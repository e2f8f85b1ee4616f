import type { Day } from '../dates.ts';
import { within } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** The roles somebody is appointed to. */
export const appointedRoles = [
  'dpo',
  'dpoDeputy',
  'accountableExecutive',
  'divisionDirector',
  'editor',
  'secretariat',
  'auditor',
  'serviceDesk',
  'privileged',
  'systemOwner',
  'dataOwner',
  'systemAdministrator',
  'municipalDirector',
] as const;

export type AppointedRole = (typeof appointedRoles)[number];

/** Somebody holds a role from a day, perhaps to a day. */
export interface Appointment extends BaseRecord {
  role: AppointedRole;
  person: string;
  name: string;
  from: Day;
  to?: Day | undefined;
}

/** Roles the policy gives to exactly one at a time (S62, S74). */
const singleHolder: readonly AppointedRole[] = ['dpo', 'accountableExecutive', 'municipalDirector'];

/** May the role have one holder only at a time? */
export function hasSingleHolder(role: AppointedRole): boolean {
  return singleHolder.includes(role);
}

export function appointmentKey(role: AppointedRole, person: string, from: Day): string {
  return `${role}:${person}:${from}`.toLowerCase();
}

export function holds(appointment: Appointment, today: Day): boolean {
  return within(today, appointment.from, appointment.to);
}

/** The appointments that would overlap a new one in a role only one may hold. */
export function inTheWay(existing: readonly Appointment[], wanted: Appointment): readonly Appointment[] {
  if (!hasSingleHolder(wanted.role)) return [];
  return existing.filter(
    (other) =>
      other.role === wanted.role &&
      other.key !== wanted.key &&
      (other.to === undefined || other.to >= wanted.from) &&
      (wanted.to === undefined || wanted.to >= other.from),
  );
}
