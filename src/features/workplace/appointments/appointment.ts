import type { Day } from '../../../core/dates.ts';
import { addDays, within } from '../../../core/dates.ts';
import type { AppointedRole } from '../../../core/role.ts';
import type { Appointment } from './records.ts';

/**
 * Roles that see what others may not, or decide who does: one proposes, another confirms, and neither is whoever gets it
 * (S37, S74, GDPR art. 38).
 */
export const guardedRoles = [
  'dpo',
  'dpoDeputy',
  'accountableExecutive',
  'divisionDirector',
  'auditor',
  'serviceDesk',
  'municipalDirector',
  'itSecurityManager',
] as const satisfies readonly AppointedRole[];

export type GuardedRole = (typeof guardedRoles)[number];

export function isGuarded(role: AppointedRole): role is GuardedRole {
  return (guardedRoles as readonly AppointedRole[]).includes(role);
}

/** A holder of one of these sees what others may not, or decides who does, and acts with one account only (S37). */
export function takesOneAccount(role: AppointedRole): boolean {
  return isGuarded(role) || role === 'editor' || role === 'secretariat';
}

/** Roles the policy gives to exactly one at a time (S62, S74). */
const singleHolder: readonly AppointedRole[] = ['dpo', 'accountableExecutive', 'municipalDirector'];

/** May the role have one holder only at a time? */
export function hasSingleHolder(role: AppointedRole): boolean {
  return singleHolder.includes(role);
}

/** Directors, who decide. */
export const directing: readonly AppointedRole[] = ['accountableExecutive', 'divisionDirector', 'municipalDirector'];

/** The DBR's side watches over those who write the rules and those who decide. */
export const watchingRoles: readonly AppointedRole[] = ['dpo', 'dpoDeputy'];
const watched: readonly AppointedRole[] = ['editor', ...directing];

/** The roles nobody holds at the same time as this one (S37, S74, GDPR art. 38(6)). */
export function excludedBy(role: AppointedRole): readonly AppointedRole[] {
  if (watchingRoles.includes(role)) return watched;
  return watched.includes(role) ? watchingRoles : [];
}

export function appointmentKey(role: AppointedRole, person: string, from: Day): string {
  return `${role}:${person}:${from}`.toLowerCase();
}

export function holds(appointment: Appointment, today: Day): boolean {
  return within(today, appointment.from, appointment.to);
}

/** Is there a day it holds? One that was taken back before it began has none. */
export function hasDays({ from, to }: Pick<Appointment, 'from' | 'to'>): boolean {
  return to === undefined || to >= from;
}

/** The last day of one that is to hold no longer: yesterday, or the day before it began, so that it never holds. */
export function cutOff({ from }: Pick<Appointment, 'from'>, today: Day): Day {
  return addDays(from > today ? from : today, -1);
}

/** The appointments that would overlap a new one in a role only one may hold; one that was taken back holds no day. */
export function inTheWay(
  existing: readonly Appointment[],
  wanted: Pick<Appointment, 'key' | 'role' | 'from' | 'to'>,
): readonly Appointment[] {
  if (!hasSingleHolder(wanted.role)) return [];
  return existing.filter((other) => other.role === wanted.role && other.key !== wanted.key && overlap(other, wanted));
}

type Period = Pick<Appointment, 'from' | 'to'>;

/** Is there a day both hold? */
export function overlap(one: Period, other: Period): boolean {
  const to = earlier(one.to, other.to);
  return to === undefined || (to >= one.from && to >= other.from);
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
