import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf, daysBetween, weekOf } from '../../core/dates.ts';
import { usedOf } from '../delivery/dosage.ts';
import type { NotificationTopic } from '../delivery/notification.ts';
import { isDigest, isTold, mostNumbers, newNotification } from '../delivery/notification.ts';
import type { Wishes } from '../delivery/preference.ts';
import type { Notification } from '../delivery/records.ts';
import type { OwedRule } from '../reading/required-reading.ts';
import type { Placement } from '../workplace/placed.ts';
import { isAsleep, isOpenAt, isOpenOn, isWithinHours } from './quiet-hours.ts';
import { appearedOn, lastNamed } from './told-before.ts';

/** All that decides whether somebody is told about their reading now. */
export interface NotificationFacts {
  placement: Placement;
  /** The most urgent first. */
  owed: readonly OwedRule[];
  wishes: Wishes;
  /** Everything the person has been told, of any age. */
  told: readonly Notification[];
  /** The week's dosage, setting `cardsPerWeek`. */
  perWeek: number;
  /** Days from the first working day in which somebody is new. */
  newForDays: number;
  isHoliday(day: Day): boolean;
}

/** A deadline is near from this many days before. */
const nearDays = 3;
/** The same rule is not reminded of again within a week, and not within two days of the digest that told of it. */
const restDays = { reminder: 7, other: 2 } as const;
/** *Mind mig om det i morgen* is forgotten when nothing waited in a week of the person's own days, or in so many of any. */
const askedFor = { ownDays: 5, days: 60 } as const;

/**
 * The one digest a person is to get now, or none. The welcome on the first working day, *Mind mig om det i morgen* and what is
 * urgent come whatever the dosage; what is new and what is nearly due only while the week's dosage lasts (design
 * section 3). At most one a day, unless something urgent has come since. Nobody is told on leave, while they have asked
 * for peace, or outside the hours they chose; only what is urgent may come on any day.
 */
export function whatToTell(facts: NotificationFacts, now: Moment): Notification | undefined {
  if (!mayBeTold(facts, now)) return undefined;
  const what = topic(facts, now);
  return what && digest(facts, what, now);
}

/** Is a digest that was planned still worth sending now? The rules may have been read and the wishes changed since. */
export function isStillWorth(notification: Notification, facts: NotificationFacts, now: Moment): boolean {
  if (!mayBeTold(facts, now)) return false;
  if (!isStillOwed(notification, facts.owed)) return false;
  return notification.what === 'critical' || isOpenAt(facts.wishes, now, facts.isHoliday);
}

/** Does anything it is about still wait? What is urgent is about the rule it leads with. */
export function isStillOwed({ what, rules = [] }: Notification, owed: readonly OwedRule[]): boolean {
  const about = what === 'critical' ? rules.slice(0, 1) : rules;
  return owed.some(({ rule }) => about.includes(rule.id));
}

function mayBeTold({ placement, owed, wishes }: NotificationFacts, now: Moment): boolean {
  const today = dayOf(now);
  const begun = placement.since === undefined || placement.since <= today;
  return owed.length > 0 && begun && !placement.paused && !isAsleep(wishes, now) && isWithinHours(wishes, now);
}

function topic(facts: NotificationFacts, now: Moment): NotificationTopic | undefined {
  const today = dayOf(now);
  const { wishes, told, perWeek } = facts;
  const isOpen = isOpenAt(wishes, now, facts.isHoliday);
  const isFirstToday = !told.some(
    (notification) => isDigest(notification) && isTold(notification) && dayOf(notification.at) === today,
  );

  if (isOpen && isFirstToday && isNewHere(facts, today)) return 'welcome';
  if (facts.owed.some((item) => isFreshAndUrgent(item, facts, today))) return 'critical';
  if (!isOpen || !isFirstToday) return undefined;
  if (hasAsked(facts, today)) return 'asked';
  if (usedOf(weekOf(today), told) >= perWeek) return undefined;
  if (facts.owed.some((item) => isFresh(item, facts, today))) return 'reading';
  return facts.owed.some((item) => isNearlyDue(item, told, today)) ? 'reminder' : undefined;
}

function isNewHere({ placement: { since }, told, newForDays }: NotificationFacts, today: Day): boolean {
  if (since === undefined || daysBetween(since, today) >= newForDays) return false;
  return !told.some(
    (notification) => notification.what === 'welcome' && isTold(notification) && dayOf(notification.at) >= since,
  );
}

function hasAsked({ wishes, told, isHoliday }: NotificationFacts, today: Day): boolean {
  const { snoozedUntil } = wishes;
  if (snoozedUntil === undefined || daysBetween(snoozedUntil, today) > askedFor.days) return false;
  const daysSince = Array.from({ length: daysBetween(snoozedUntil, today) + 1 }, (_, ago) => addDays(today, -ago));
  if (daysSince.filter((day) => isOpenOn(wishes, day, isHoliday)).length > askedFor.ownDays) return false;
  return !told.some(
    (notification) => isDigest(notification) && isTold(notification) && dayOf(notification.at) >= snoozedUntil,
  );
}

function isFreshAndUrgent(item: OwedRule, { placement, told }: NotificationFacts, today: Day): boolean {
  if (!item.version.critical) return false;
  const named = lastNamed(item.rule.id, told, ['welcome', 'asked', 'critical']);
  return named === undefined || named < appearedOn(item, placement, today);
}

function isFresh(item: OwedRule, { placement, told }: NotificationFacts, today: Day): boolean {
  const named = lastNamed(item.rule.id, told);
  return named === undefined || named < appearedOn(item, placement, today);
}

function isNearlyDue({ rule, dueOn }: OwedRule, told: readonly Notification[], today: Day): boolean {
  if (dueOn > addDays(today, nearDays)) return false;
  const rested = (last: Day | undefined, days: number) => last === undefined || daysBetween(last, today) >= days;
  return (
    rested(lastNamed(rule.id, told, ['reminder']), restDays.reminder) &&
    rested(lastNamed(rule.id, told), restDays.other)
  );
}

/** All that is owed in one, so that nobody gets two about the same morning. */
function digest(facts: NotificationFacts, what: NotificationTopic, now: Moment): Notification {
  const today = dayOf(now);
  const { owed, placement } = facts;
  // The urgent one leads. And when more wait than fit, what is new stands first: what is not named counts as not told.
  const leads = (item: OwedRule) =>
    what === 'critical'
      ? isFreshAndUrgent(item, facts, today)
      : owed.length > mostNumbers && isFresh(item, facts, today);
  const inOrder = owed.toSorted((a, b) => Number(leads(b)) - Number(leads(a)));
  // One digest a day, whatever it is called: a server that is behind on what has been told may call it something else.
  // Of what is urgent, one for each rule.
  const [urgent] = what === 'critical' ? inOrder : [];
  const occasion = urgent ? `critical:${today}:${urgent.rule.id}` : `digest:${today}`;
  return newNotification(what, placement.person, occasion, now, {
    count: owed.length,
    rules: inOrder.slice(0, mostNumbers).map(({ rule }) => rule.id),
  });
}
