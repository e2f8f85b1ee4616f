import type { Day } from '../../core/dates.ts';
import { dayOf, latest } from '../../core/dates.ts';
import type { NotificationTopic } from '../delivery/notification.ts';
import { isDigest, isTold, isUncertain } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import type { OwedRule } from '../reading/required-reading.ts';
import { roundStart } from '../reading/round.ts';
import type { Placement } from '../workplace/placed.ts';

/**
 * The last day a digest named the rule. What a stopped server may or may not have sent does not count: whoever did not
 * get it would otherwise hear of the rule only when it is nearly due.
 * @param topics those that count; all when left out
 */
export function lastNamed(
  rule: string,
  told: readonly Notification[],
  topics?: readonly NotificationTopic[],
): Day | undefined {
  const naming = told.filter(
    (notification) =>
      isDigest(notification) &&
      isTold(notification) &&
      !isUncertain(notification) &&
      notification.rules?.includes(rule) &&
      (topics?.includes(notification.what) ?? true),
  );
  return latest(naming.map(({ at }) => dayOf(at)));
}

/** The day the rule came on the person's list in the version and the round that is owed; never later than today. */
export function appearedOn({ rule, round }: OwedRule, { since }: Placement, today: Day): Day {
  const days = [rule.counting(today)[0]?.inForceFrom, roundStart(round), since];
  return latest(days.filter((day): day is Day => day !== undefined && day <= today)) ?? today;
}
