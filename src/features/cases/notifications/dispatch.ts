import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseNotification } from './records.ts';

/** A notification, and the case it is about. */
export interface AboutCase {
  notification: Stored<CaseNotification>;
  incident: Stored<Incident>;
  /** Who is told. */
  to: string;
  /** Who reported it. */
  by: string;
}

/** One that has been sent, or is being sent. */
export interface ToldOf extends AboutCase {
  at: Moment;
}

/** From so many people one kind of incident is told case by case; from more it is a cluster. */
const mostAlone = 3;
/** One person may have several things to tell, but not for ever. */
const mostOfOne = 20;
/** A cluster is told of at most so often. */
const betweenSeconds = 10 * 60;
/** A red flag somebody was told of within a day is no news. */
const newsSeconds = 24 * 3_600;

/**
 * What is sent now of what is planned: rows of one notice together, each notice for one person. The first cases of a kind
 * are told one by one, at once (S105). When many people report it, the rest are kept and told as one notice with their
 * number, at most every ten minutes: 200 notices would be read by nobody. A case with a red flag that none of those
 * told of has is never kept. What a reporter adds to one case is one notice, at most every ten minutes.
 * @param told of the same people
 */
export function dispatched(
  planned: readonly AboutCase[],
  told: readonly ToldOf[],
  now: Moment,
): readonly (readonly AboutCase[])[] {
  const before = Map.groupBy(told, sortOf);
  return [...Map.groupBy(planned, sortOf)].flatMap(([sort, rows]) => ofOneSort(rows, before.get(sort) ?? [], now));
}

function ofOneSort(
  rows: readonly AboutCase[],
  told: readonly ToldOf[],
  now: Moment,
): readonly (readonly AboutCase[])[] {
  if (rows.some(isMore)) return told.some(({ at }) => secondsBetween(at, now) < betweenSeconds) ? [] : [rows];
  const within = (seconds: number) => told.filter(({ at }) => secondsBetween(at, now) < seconds);
  const apart = (some: readonly AboutCase[]) => some.map((row) => [row]);
  const recent = within(betweenSeconds);
  const people = new Set([...recent, ...rows].map(({ by }) => by)).size;
  const most = people > mostAlone ? mostAlone : mostOfOne;
  const { news, others } = apartByFlags(rows, within(newsSeconds));
  // Nothing has been said for ten minutes, and many wait: one notice for all of them.
  if (recent.length === 0 && others.length > most) return [...apart(news), others];
  return [...apart(news), ...apart(others.slice(0, Math.max(0, most - recent.length - news.length)))];
}

/** The oldest first, and those with a red flag that is news by themselves. */
function apartByFlags(rows: readonly AboutCase[], told: readonly AboutCase[]) {
  const flags = new Set(told.flatMap(flagsOf));
  const news: AboutCase[] = [];
  const others: AboutCase[] = [];
  for (const row of rows.toSorted((a, b) => a.notification.record.at.localeCompare(b.notification.record.at))) {
    (flagsOf(row).some((flag) => !flags.has(flag)) ? news : others).push(row);
    for (const flag of flagsOf(row)) flags.add(flag);
  }
  return { news, others };
}

/** One person's notifications of one occasion about one kind of incident, drills apart. */
function sortOf(about: AboutCase): string {
  const {
    notification: { record },
    to,
    incident,
  } = about;
  // People write one thing in several messages: whoever looks after the first reads them all.
  if (isMore(about)) return [to, 'added', incident.record.key].join(' ');
  return [to, record.occasion, incident.record.category, incident.record.isDrill === true].join(' ');
}

/** Somebody has said more, unasked. */
function isMore({ notification }: AboutCase): boolean {
  return notification.record.occasion.startsWith('added-');
}

function flagsOf({ incident }: AboutCase): readonly string[] {
  return incident.record.redFlags ?? [];
}
