import type { Day, Moment } from '../../src/core/dates.ts';
import { addDays, weekOf } from '../../src/core/dates.ts';
import { notificationKey } from '../../src/features/delivery/notification.ts';
import type { Wishes } from '../../src/features/delivery/preference.ts';
import { standardHours } from '../../src/features/delivery/preference.ts';
import type { Notification } from '../../src/features/delivery/records.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import type { NotificationFacts } from '../../src/features/notifications/what-to-tell.ts';
import type { OwedRule } from '../../src/features/reading/required-reading.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import { danishHolidays } from '../../src/server/holidays.ts';
import { aJob, aVersion, lone } from '../records.ts';

export const calendar = danishHolidays();
export const isHoliday = (day: Day) => calendar.nameOf(day) !== undefined;

/** The moment a clock in Denmark shows this. */
export function at(local: string): Moment {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Copenhagen').toInstant().toString();
}

/** A rule that waits, due in the far future, in force since the start of the year. */
export function anOwed(rule: string, own: Partial<RuleVersion> & { dueOn?: Day; round?: string } = {}): OwedRule {
  const { dueOn = '2027-06-01', round = '-', ...version } = own;
  const rules = rulesOf([aVersion({ rule, ...version })]);
  const found = rules.get(rule);
  const [only] = found?.versions ?? [];
  if (!found || !only) throw new Error('no such rule');
  return { state: 'owed', rule: found, version: only, reasons: [{ why: 'core' }], occasion: 'new', round, dueOn };
}

export function wishes(own: Partial<Wishes> = {}): Wishes {
  return { ...standardHours({ tellFromHour: 7, tellToHour: 17 }), chosen: false, ...own };
}

export function aNotification(own: Partial<Notification> & { on: Day }): Notification {
  const { on, what = 'reading', ...rest } = own;
  return {
    key: notificationKey(lone.id, `${what}:${on}`),
    actor: 'system',
    at: at(`${on}T08:00`),
    what,
    count: 1,
    rules: ['r06'],
    channel: 'feed',
    state: 'sent',
    week: weekOf(on),
    person: lone.id,
    ...rest,
  };
}

/** Lone, who has been here for years and owes R06. */
export function facts(own: Partial<NotificationFacts> = {}): NotificationFacts {
  return {
    placement: placementOf(lone.id, [aJob({ from: '2015-03-01' })], ['employee'], '2026-12-01'),
    owed: [anOwed('r06')],
    wishes: wishes(),
    told: [],
    perWeek: 2,
    newForDays: 14,
    isHoliday,
    ...own,
  };
}

/** Every full hour from one day until before another, by the clock in Denmark. */
export function* hoursFrom(first: Day, days: number): Generator<Moment> {
  const end = Temporal.Instant.from(at(`${addDays(first, days)}T00:00`));
  for (let now = Temporal.Instant.from(at(`${first}T00:00`)); Temporal.Instant.compare(now, end) < 0; ) {
    yield now.toString();
    now = now.add({ hours: 1 });
  }
}
