import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, weekOf } from '../../../src/core/dates.ts';
import { usedOf } from '../../../src/features/delivery/dosage.ts';
import { weekdays } from '../../../src/features/delivery/preference.ts';
import type { Notification } from '../../../src/features/delivery/records.ts';
import { isOpenAt, isWithinHours } from '../../../src/features/notifications/quiet-hours.ts';
import { whatToTell } from '../../../src/features/notifications/what-to-tell.ts';
import { anOwed, facts, hoursFrom, isHoliday, wishes } from '../../notifications/notification-facts.ts';

const someWishes = fc
  .record({
    days: fc.subarray([...weekdays], { minLength: 1 }),
    fromHour: fc.integer({ min: 0, max: 23 }),
    toHour: fc.integer({ min: 1, max: 24 }),
    holidays: fc.boolean(),
  })
  .filter(({ fromHour, toHour }) => fromHour !== toHour)
  .map((own) => wishes({ ...own, chosen: true }));

/** How each hour ends for whoever was told in it. */
const fate = fc.constantFrom('sent', 'sent', 'sent', 'failed', 'interrupted', 'dropped');

/** Rules come in force on some days, some urgent, some nearly due, some read again at once. */
const someRules = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 27 }),
    days: fc.integer({ min: 0, max: 20 }),
    critical: fc.boolean(),
    readAfter: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 12 },
);

const starts = fc.constantFrom('2026-12-14', '2026-03-16', '2026-10-12', '2026-06-01');

test('dosage: whatever comes, hour by hour, nobody gets more than the week’s dosage, or anything outside the hours they chose', () => {
  fc.assert(
    fc.property(
      someWishes,
      someRules,
      starts,
      fc.integer({ min: 0, max: 4 }),
      fc.array(fate, { minLength: 28, maxLength: 28 }),
      (own, rules, start, perWeek, fates) => {
        const told = live({ own, rules, start, perWeek, fates });
        for (const notification of told) {
          expect(isWithinHours(own, notification.at)).toBe(true);
          if (notification.what !== 'critical') expect(isOpenAt(own, notification.at, isHoliday)).toBe(true);
        }
        for (const week of new Set(told.map((notification) => notification.week))) {
          expect(usedOf(week, told)).toBeLessThanOrEqual(perWeek);
        }
        expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
        const days = told.filter(({ what }) => what !== 'critical').map((notification) => dayOf(notification.at));
        expect(new Set(days).size).toBe(days.length);
      },
    ),
    { numRuns: 30 },
  );
});

interface Life {
  own: ReturnType<typeof wishes>;
  rules: readonly { day: number; days: number; critical: boolean; readAfter: number }[];
  start: string;
  perWeek: number;
  fates: readonly string[];
}

/** Four weeks of somebody's hours; the unique key of the list lets each notification in once. */
function live({ own, rules, start, perWeek, fates }: Life): readonly Notification[] {
  const first = Temporal.PlainDate.from(start);
  const on = (days: number) => first.add({ days }).toString();
  const told = new Map<string, Notification>();
  for (const now of hoursFrom(start, 28)) {
    const today = dayOf(now);
    const owed = rules.flatMap(({ day, days, critical, readAfter }, index) =>
      on(day) <= today && today < on(day + readAfter)
        ? [anOwed(`r${10 + index}`, { critical, inForceFrom: on(day), dueOn: on(day + days) })]
        : [],
    );
    const notification = whatToTell(facts({ owed, wishes: own, perWeek, told: [...told.values()] }), now);
    if (!notification || told.has(notification.key)) continue;
    expect(notification.week).toBe(weekOf(today));
    told.set(notification.key, fateOf(notification, fates[told.size % fates.length]));
  }
  return [...told.values()];
}

function fateOf(notification: Notification, how = 'sent'): Notification {
  if (how === 'interrupted') return { ...notification, state: 'failed', fault: 'interrupted' };
  return { ...notification, state: how === 'failed' || how === 'dropped' ? how : 'sent' };
}
