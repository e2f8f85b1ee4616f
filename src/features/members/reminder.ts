import { z } from 'zod';
import type { Moment } from '../../core/dates.ts';
import { dayOf, weekOf } from '../../core/dates.ts';
import { usedOf } from '../delivery/dosage.ts';
import { isReminder, mostNumbers, newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import { owed } from '../reading/required-reading.ts';
import type { MemberStatus } from './queries/member-status.ts';

/**
 * What comes of a reminder from the manager: it is on its way, or why not. `toldToday`: somebody has reminded them today;
 * `weekIsFull`: the week's dosage is used.
 */
export const reminded = z.enum([
  'onItsWay',
  'toldToday',
  'weekIsFull',
  'paused',
  'nothingOwed',
  'notStarted',
  'noAccount',
]);
export type Reminded = z.output<typeof reminded>;

/**
 * *Send påmindelse* to one of the team. It is one of the week's two digests like any other, comes at most once a day and
 * waits for the person's own hours: a manager cannot make Rettesnor nag (design section 3).
 * What it answers follows last night alone, so that nobody learns from it what was read or told of today (G8): what is
 * really sent skips what has been read since (`verdictOn`).
 * @param told everything the person has been told, of any age
 * @param perWeek setting `cardsPerWeek`
 */
export function remindedOf(
  { member }: MemberStatus,
  told: readonly Notification[],
  perWeek: number,
  now: Moment,
): Reminded {
  const today = dayOf(now);
  if (member.noAccount) return 'noAccount';
  if (member.state === 'coming') return 'notStarted';
  if (member.state === 'paused') return 'paused';
  if (member.owes === 0) return 'nothingOwed';
  if (told.some((notification) => isReminder(notification) && dayOf(notification.at) === today)) return 'toldToday';
  const before = told.filter(({ at }) => dayOf(at) < today);
  return usedOf(weekOf(today), before) >= perWeek ? 'weekIsFull' : 'onItsWay';
}

/** The reminder itself: the rules that are owed, the most urgent first. One a day, whoever sends it. */
export function reminderOf({ member, required }: MemberStatus, manager: string, now: Moment): Notification {
  const today = dayOf(now);
  const open = owed(required);
  return newNotification('nudge', member.person, `nudge:${today}`, now, {
    ...{ actor: manager, count: open.length },
    rules: open.slice(0, mostNumbers).map(({ rule }) => rule.id),
  });
}
