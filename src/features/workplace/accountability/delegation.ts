import type { Day, Moment } from '../../../core/dates.ts';
import { addDays, addMonths, dayOf, yearOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { Delegation } from './delegation-records.ts';

/** What a manager may have somebody else do; the answer for it stays (S72, S79, INV4). */
export type DelegatedTask = 'conveyVersion' | 'holdReview';

/** What is in the way of delegating a task. */
export type DelegationFault = 'oneself' | 'inThePast' | 'tooLong' | 'leadsNobody' | 'otherYear';

/** So long ahead at most: it never goes on by itself. */
const mostMonths = 12;

/** `delegation:<accountable>:holdreview:2026`: a task is done by one at a time. */
export function delegationKey(accountable: string, task: DelegatedTask, about: string): string {
  return `delegation:${accountable}:${task}:${about}`.toLowerCase();
}

/** Does it hold on a day? */
export function isDelegated({ from, until, takenBackAt, declinedAt }: Delegation, day: Day): boolean {
  return takenBackAt === undefined && declinedAt === undefined && from <= day && day <= until;
}

/**
 * Did it hold on a day, whatever came of it since? What was done then keeps the performer's name. The day it was taken
 * back is the accountable's own.
 */
export function wasDelegated({ from, until, takenBackAt, declinedAt }: Delegation, day: Day): boolean {
  const ended = [takenBackAt, declinedAt].flatMap((at) => at ?? []).toSorted()[0];
  return from <= day && day <= until && (ended === undefined || day < dayOf(ended));
}

/** The performer's no, as it will be stored. */
export function declined(delegation: Delegation, now: Moment): Delegation {
  return { ...delegation, actor: delegation.performer, at: now, declinedAt: now };
}

/** May this person do the task in the place of whoever answers for it? The one place where that is decided. */
export function mayPerform(delegation: Delegation | undefined, person: string, today: Day): boolean {
  return delegation !== undefined && delegation.performer === person && isDelegated(delegation, today);
}

/** Are these the reviews of a year they can still be held in, or be recorded for? */
export function isReviewYear(about: string, today: Day): boolean {
  return [yearOf(addDays(today, -sameReviewDays)), yearOf(today)].map(String).includes(about);
}

/**
 * Everything that is in the way.
 * @param asked.isOneself whether the one who is to do it is the one who delegates, with this account or another
 * @param leads whether the one who delegates leads anybody
 */
export function delegationFaults(
  asked: { isOneself: boolean; until: Day },
  leads: boolean,
  today: Day,
): readonly DelegationFault[] {
  return whichHold<DelegationFault>([
    [!leads, 'leadsNobody'],
    [asked.isOneself, 'oneself'],
    [asked.until < today, 'inThePast'],
    [asked.until > addMonths(today, mostMonths), 'tooLong'],
  ]);
}

/** The record as it will be stored. */
export function delegationOf(
  asked: { task: DelegatedTask; about: string; until: Day },
  accountable: Pick<Person, 'id' | 'name'>,
  performer: Pick<Person, 'id' | 'name'>,
  from: Day,
  now: Moment,
): Delegation {
  const { task, about, until } = asked;
  return {
    ...{ key: delegationKey(accountable.id, task, about), actor: accountable.id, at: now, task, about },
    ...{ accountable: accountable.id, accountableName: accountable.name },
    ...{ performer: performer.id, performerName: performer.name, from, until },
  };
}

/** So long after the first a meeting still belongs to the same review. */
export const sameReviewDays = 30;
