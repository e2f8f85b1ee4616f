import { addDays, dayOf, type Moment, momentAt } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { newNotification } from '../../delivery/notification.ts';
import { Notification } from '../../delivery/records.ts';

/** What came near or late longer ago is no news: a municipality that begins is not told of all at once. */
const newsDays = 7;

/**
 * Tells everybody whose something of the year, in the wheel or in an audit, has come near, become late, been late so long
 * that it is theirs to see to, or been given to them when it was near already: once for each of these, all in one, and
 * never twice on a day (S114, S116, S122). A holiday is let pass: the next day tells it.
 * @returns how many were told
 */
export function tellOfWheel(
  { followUps, holidays }: Pick<Services, 'followUps' | 'holidays'>,
  now: Moment,
  reader: Reader,
): number {
  const today = dayOf(now);
  if (holidays.nameOf(today) !== undefined) return 0;
  const byPerson = Map.groupBy(reader.yearTasks(), ({ person }) => person);
  let told = 0;
  for (const [person, tasks] of byPerson) {
    const before = reader.all(Notification, { person }).flatMap(({ what, at }) => (what === 'wheelWaits' ? [at] : []));
    const last = [momentAt(addDays(today, -newsDays), '12:00'), ...before].toSorted().at(-1) ?? now;
    if (!tasks.some(({ since, givenAt = '' }) => since > dayOf(last) || givenAt > last)) continue;
    followUps.tell(newNotification('wheelWaits', person, `wheel-${today}`, now, { count: tasks.length }));
    told += 1;
  }
  return told;
}
