import type { Day } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Review } from '../../features/reviews/records.ts';
import type { Delegation } from '../../features/team/tasks-records.ts';
import { may } from '../role-table.ts';
import { actingFor } from '../tasks/acting-for.ts';
import { delegationKey } from '../tasks/delegation.ts';

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
  if (!acting.performer && !may(roles, 'team')) throw new Refusal('notAllowed');
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
