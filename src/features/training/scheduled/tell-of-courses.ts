import { addDays, dayOf, latest, type Moment } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { newNotification } from '../../delivery/notification.ts';
import { Notification } from '../../delivery/records.ts';
import { newsSince } from '../course-news.ts';
import type { PlacedLearner } from '../queries/learners.ts';
import type { CourseStatus } from '../training-count.ts';

/** What came longer ago is no news: a municipality that begins is not told of all at once. */
const newsDays = 7;

/**
 * Tells somebody that courses wait for them: once when one is theirs to take, is held soon, runs out or is late, all of
 * them in one, and never twice on a day (S41, S55). Who is on leave is not told, and nobody on a holiday: the next day
 * tells it.
 * @param statuses how they stand with the courses that are for them
 */
export function tellOfCourses(
  { followUps, holidays }: Pick<Services, 'followUps' | 'holidays'>,
  now: Moment,
  reader: Reader,
  { person, since }: Pick<PlacedLearner, 'person' | 'since'>,
  statuses: readonly CourseStatus[],
): void {
  const today = dayOf(now);
  const news = statuses.flatMap((status) => newsSince(status, since, today) ?? []);
  const last = latest(news);
  if (last === undefined || last <= addDays(today, -newsDays) || holidays.nameOf(today) !== undefined) return;
  const told = reader.all(Notification, { person }).filter(({ what }) => what === 'courseWaits');
  if (told.some(({ at }) => dayOf(at) >= last)) return;
  followUps.tell(newNotification('courseWaits', person, `courses-${today}`, now, { count: news.length }));
}
