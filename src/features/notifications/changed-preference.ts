import type { Day, Moment } from '../../core/dates.ts';
import type { Hours } from './preference.ts';
import { preferenceKey } from './preference.ts';
import type { Preference } from './records.ts';

/** The person's row after they have chosen hours, or asked for peace or taken it back; what they did not touch stays. */
export function changedPreference(
  before: Preference | undefined,
  change: Hours | { snoozedUntil: Day | undefined },
  person: string,
  at: Moment,
): Preference {
  return { ...before, ...change, key: preferenceKey(person), actor: person, at, person };
}

/** Do two rows wish for the same? Who wrote them and when is not asked. */
export function wishesTheSame(one: Preference, other: Preference): boolean {
  const wish = ({ days, fromHour, toHour, holidays = false, snoozedUntil }: Preference) =>
    JSON.stringify([days ?? [], fromHour, toHour, holidays, snoozedUntil]);
  return wish(one) === wish(other);
}
