import type { Day } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import { isAny } from '../../core/role.ts';
import { actingFor } from '../workplace/accountability/acting-for.ts';
import { delegationKey } from '../workplace/accountability/delegation.ts';
import type { Delegation } from '../workplace/accountability/delegation-records.ts';
import { leading } from '../workplace/leading-roles.ts';
import type { Review } from './records.ts';

/**
 * Whose review it is, and who does it when that is somebody else (S72, INV4).
 * @param forPerson who answers for it; absent for oneself
 * @throws Refusal `notAllowed` for whoever leads nobody and has not been given it today
 */
export function reviewFor(
  { person, roles }: Actor,
  forPerson: string | undefined,
  delegation: Delegation | undefined,
  today: Day,
): ReturnType<typeof actingFor> {
  const acting = actingFor(person, forPerson, delegation, today);
  if (!acting.performer && !isAny(roles, leading)) throw new Refusal('notAllowed');
  return acting;
}

/** Key of the delegation an agenda falls under: it is given for a year. @param number `2026-1` */
export function delegationOfReview(accountable: string, number: string): string {
  return delegationKey(accountable, 'holdReview', number.slice(0, 4));
}

/** May this be taken back by whoever does it for somebody? Only what they have recorded themselves. */
export function isOwnRecord({ performer }: Review, acting: ReturnType<typeof actingFor>): boolean {
  return acting.performer === undefined || acting.performer.id === performer;
}
