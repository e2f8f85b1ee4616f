import type { Day, Moment } from '../../../core/dates.ts';
import { addDays, dayOf, weekOf } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import type { CentreTask, Task } from './task-shapes.ts';

const monday = 1;
const friday = 5;
/** A deadline of the manager's own is told of so long before; two Mondays of a half-year's plan. */
const soonDays = { conveyVersion: 7, holdReview: 14 } as const;
/** The person is told first: whoever is late has a week of their own before the manager hears of it. */
const ownDays = 7;

/**
 * The week a day's digest is of, by its Monday: a Monday that was a holiday, or that the servers slept through, is made up
 * for on the next working day, and it is the same digest.
 * @param isHoliday on the municipality's calendar
 * @returns `undefined` on days nobody is told anything as a manager
 */
export function digestWeek(day: Day, isHoliday: (day: Day) => boolean): Day | undefined {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return dayOfWeek > friday || isHoliday(day) ? undefined : addDays(day, monday - dayOfWeek);
}

/** What waited for a manager last week is counted again this week. */
export function isLastWeeks({ what, week }: Notification, now: Moment): boolean {
  return what === 'leading' && week !== weekOf(dayOf(now));
}

/** The day a year's reviews are over, whatever the weekday: what is lost then is passed on at once (S86). */
export function isLastDay(day: Day): boolean {
  return day.endsWith('-12-31');
}

/** So far back something that was passed on is still told, when nothing has reached whoever it was passed on to. */
const retoldDays = 14;

/**
 * How many managers' years somebody is still to be told of: those passed on lately that nothing they were sent since has
 * counted.
 * @param escalatedOn the days they were passed on
 * @param told the person's own notifications
 */
export function missedToTell(passedOn: readonly Day[], told: readonly Notification[], today: Day): number {
  const sent = told.flatMap(({ what, state, at }) => (what === 'leading' && state === 'sent' ? dayOf(at) : []));
  const isTold = (day: Day) => sent.some((one) => one >= day);
  return passedOn.filter((day) => day > addDays(today, -retoldDays) && !isTold(day)).length;
}

/**
 * How many things a manager is told of: what the manager is to do soon or is late with, and that somebody in the team has
 * been late for a week. Newcomers and questions are told of by themselves.
 * @param lateSince for each in the team who is late, the deadline that was passed first
 */
export function teamThings(tasks: readonly Task[], lateSince: readonly Day[], today: Day): number {
  const own = tasks.filter(
    ({ kind, dueOn }) => (kind === 'conveyVersion' || kind === 'holdReview') && dueOn <= addDays(today, soonDays[kind]),
  );
  const mayTell = tasks.some(({ kind }) => kind === 'remindTeam');
  return own.length + (mayTell && lateSince.some((day) => day <= addDays(today, -ownDays)) ? 1 : 0);
}

/**
 * Number of things in the digest of somebody who leads managers. Training is left out: it is shown on the page only.
 * Managers whose year cannot reach two reviews count once, as `escalated` (S86).
 * @param escalated managers passed on to them that they have not been told of
 */
export function centreThings(tasks: readonly CentreTask[], escalated: number): number {
  return tasks.filter(({ kind }) => kind !== 'centreGap' && kind !== 'centreReviews').length + (escalated > 0 ? 1 : 0);
}

/** Carries the count only; its link opens the page that lists the things. The key allows one per person and week. */
export function leadingDigest(person: string, things: number, now: Moment): Notification {
  return newNotification('leading', person, `leading-${weekOf(dayOf(now))}`, now, { count: things });
}
