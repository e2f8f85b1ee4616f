import { addDays, type Day, dayOf, type Moment, weekOf } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';

/** A control somebody does, and the day it is due. */
export interface ControlToDo {
  person: string;
  dueOn: Day;
}

/** Told two weeks before, and once more when the day has passed; each within a week, so that a night may be missed. */
const windows = [
  { from: 8, to: 14 },
  { from: -7, to: -1 },
] as const;

/**
 * Tells those who do controls of systems of what is due soon or has become late, all of a week in one (S36, S47, S60, S93).
 * Neither which control nor which system stands in it.
 */
export function controlReminders(controls: readonly ControlToDo[], now: Moment): readonly Notification[] {
  const today = dayOf(now);
  const near = controls.filter(({ dueOn }) =>
    windows.some(({ from, to }) => dueOn >= addDays(today, from) && dueOn <= addDays(today, to)),
  );
  return [...Map.groupBy(near, ({ person }) => person)].map(([person, { length: count }]) =>
    newNotification('controlsWait', person, `controls-${weekOf(today)}`, now, { count }),
  );
}
