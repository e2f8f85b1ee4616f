import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';

/** The most characters of why something is entered only now. */
export const longestLate = 500;
/** What was told longer ago than this is entered afterwards. */
const soonHours = 24;

/** Must it be said why it is entered only now? The authority asks why a notification is late (GDPR art. 33(1)). */
export function asksWhyLate(toldAt: Moment, now: Moment): boolean {
  return secondsBetween(toldAt, now) > soonHours * 3_600;
}
