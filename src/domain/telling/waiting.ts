import type { Moment } from '../dates.ts';
import { dayOf, secondsBetween } from '../dates.ts';
import { isAsleep, isOpenAt } from './quiet-hours.ts';
import type { Telling } from './telling.ts';
import { isDigest, isForAnyHour, isReminder, isTold } from './telling.ts';
import type { TellingFacts } from './what-to-tell.ts';
import { isStillOwed, isStillWorth } from './what-to-tell.ts';

/** `giveUp`: a server stopped in the middle, and nobody knows whether it was sent. */
export type Verdict = 'send' | 'wait' | 'drop' | 'giveUp';

/** Whoever planned a digest has sent it by then, or is gone. */
const digestSeconds = 2 * 60 * 60;
/** The same for a question or an answer, which is sent in the moment it is planned. */
const singleSeconds = 2 * 60;
/** Whoever is reminded on a Friday evening reads it on Monday; later the manager's word is no longer today's. */
const nudgeSeconds = 4 * 24 * 60 * 60;

/**
 * What is to become of a telling that is still only planned. A digest that may have been sent before a crash is not
 * sent again, and one from another day gives way to that day's own; a question or an answer is sent until it has been,
 * for somebody waits for it (design section 4).
 */
export function verdictOn(telling: Telling, facts: TellingFacts, now: Moment): Verdict {
  const age = secondsBetween(telling.at, now);
  const surelyUnsent = telling.fault !== undefined;
  if (!isDigest(telling)) {
    const isFree = surelyUnsent || age >= singleSeconds;
    return isFree && (isForAnyHour(telling) || mayBeWrittenTo(facts, now)) ? 'send' : 'wait';
  }
  if (isReminder(telling)) return verdictOnNudge(telling, facts, now);
  if (!surelyUnsent) return age >= digestSeconds ? 'giveUp' : 'wait';
  if (dayOf(telling.at) !== dayOf(now) || !isStillOwed(telling, facts.owed)) return 'drop';
  return isStillWorth(telling, facts, now) ? 'send' : 'wait';
}

/** A manager's reminder waits for the person's own hours, some days at most, and falls away with the last rule it names. */
function verdictOnNudge(telling: Telling, facts: TellingFacts, now: Moment): Verdict {
  const age = secondsBetween(telling.at, now);
  if (age > nudgeSeconds || !isNeeded(telling, facts)) return 'drop';
  const isFree = telling.fault !== undefined || age >= singleSeconds;
  return isFree && mayBeWrittenTo(facts, now) ? 'send' : 'wait';
}

/**
 * Is there anything left of it to say? The one who reminds is answered by last night's state: the person may have read it
 * since, or have been told of it that day already.
 */
export function isNeeded(reminder: Telling, { owed, told }: Pick<TellingFacts, 'owed' | 'told'>): boolean {
  const day = dayOf(reminder.at);
  const isOther = (other: Telling) => other.key !== reminder.key && isDigest(other) && isTold(other);
  const isTwice = told.some((other) => isOther(other) && dayOf(other.at) === day && other.at <= reminder.at);
  return !isTwice && isStillOwed(reminder, owed);
}

/** May the person be written to now about something that is not their reading? */
export function mayBeWrittenTo({ placement, wishes, isHoliday }: TellingFacts, now: Moment): boolean {
  return !placement.paused && !isAsleep(wishes, now) && isOpenAt(wishes, now, isHoliday);
}
