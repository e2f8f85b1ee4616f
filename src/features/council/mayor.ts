import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import { notificationKey } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { MemberStatus } from '../members/queries/member-status.ts';
import { reminderOf } from '../members/reminder.ts';
import type { Placement } from '../workplace/placed.ts';
import type { Setting } from '../workplace/records.ts';
import { readSetting } from '../workplace/setting.ts';

/** What stands for the mayor until the municipality has written the name (setting `mayorName`). */
const nameless = 'Borgmesteren';

/** In whose name the council is reminded (S102). */
export function mayorIn(settings: readonly Setting[]): string {
  return readSetting('mayorName', settings) || nameless;
}

/** A reminder of the day to somebody who is here for the council alone is the mayor's; what is new comes as to all. */
export function inMayorsName(
  notification: Notification,
  { types }: Pick<Placement, 'types'>,
  mayor: string,
): Notification {
  const isOnlyCouncil = types.length > 0 && types.every((type) => type === 'councillor');
  return isOnlyCouncil && notification.what === 'reminder' ? { ...notification, inNameOf: mayor } : notification;
}

/** The reminder the secretariat asks for: one a day, and one of the week's like any other. */
export function mayorReminder(status: MemberStatus, secretary: string, mayor: string, now: Moment): Notification {
  return {
    ...reminderOf(status, secretary, now),
    ...{ key: notificationKey(status.member.person, `mayor:${dayOf(now)}`), what: 'mayor', inNameOf: mayor },
  };
}
