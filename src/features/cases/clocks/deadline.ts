import type { Day, Moment } from '../../../core/dates.ts';
import { addDays, dayOf, latest, secondsBetween, zone } from '../../../core/dates.ts';
import type { Category, DiscoveredWhen } from '../incident/category.ts';
import { isItCase } from '../incident/it-case.ts';
import type { Incident } from '../incident/records.ts';
import { breachRegimes, dueAt, regimeAt } from './regimes.ts';

/** No personal data has reached anybody: kept and learnt from, without a clock (domain.md 2.10, section 0). */
const withoutClock: readonly Category[] = ['nearMiss', 'threat'];

/** When somebody found out, as they say it. */
export interface Discovered {
  when: DiscoveredWhen;
  /** For `earlier`: the day. */
  day?: Day | undefined;
  /** `15:40`, by the clock in Denmark. */
  clock?: string | undefined;
}

/** A deadline, and from where it is reckoned. */
export interface Deadline {
  from: 'discovered' | 'aware';
  since: Moment;
  at: Moment;
}

/**
 * The earliest moment that fits what was said, since the clock must not begin too late: *i går* without an hour is the
 * beginning of yesterday, and *før det* without a day the beginning of the day before, than which no later day fits.
 * What would lie in the future is now.
 */
export function discoveredMoment({ when, day, clock }: Discovered, reportedAt: Moment): Moment {
  if (when === 'now') return reportedAt;
  const today = dayOf(reportedAt);
  const on = when === 'today' ? today : when === 'yesterday' ? addDays(today, -1) : (day ?? addDays(today, -2));
  const moment = Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock ?? '00:00') })
    .toInstant()
    .toString();
  return moment > reportedAt ? reportedAt : moment;
}

/**
 * When Datatilsynet is told at the latest. The hour that comes twice or not at all in a night changes nothing (EU Reg.
 * 1182/71 is not built on).
 */
export function deadlineFrom(since: Moment): Moment {
  return dueAt(regimeAt(breachRegimes, since).steps[0], since);
}

/** Does an incident of the kind start a clock at all? */
export function hasClock(category: Category): boolean {
  return !withoutClock.includes(category);
}

/**
 * Both deadlines of an incident, the stricter first: what the reporter said, or whoever discovered it first where
 * several reported it, and what the DBR has set (INV11).
 */
export function deadlinesOf(
  incident: Pick<Incident, 'category' | 'discoveredAt' | 'earliestAt' | 'awareAt' | 'owner' | 'data' | 'imported'> &
    Partial<Pick<Incident, 'status'>>,
): readonly Deadline[] {
  if (!hasClock(incident.category) || isItCase(incident)) return [];
  // What was over before it came here has no clock of ours.
  if (incident.imported !== undefined && incident.status === 'closed') return [];
  const { awareAt } = incident;
  const { earliestAt = incident.discoveredAt } = incident;
  const isEarlier = earliestAt.localeCompare(incident.discoveredAt) < 0;
  const discoveredAt = isEarlier ? earliestAt : incident.discoveredAt;
  const deadlines: Deadline[] = [{ from: 'discovered', since: discoveredAt, at: deadlineFrom(discoveredAt) }];
  if (awareAt !== undefined) deadlines.push({ from: 'aware', since: awareAt, at: deadlineFrom(awareAt) });
  return deadlines.toSorted((a, b) => a.at.localeCompare(b.at));
}

export type ClockState = 'none' | 'running' | 'late' | 'stopped';

/**
 * Where the clock stands. It stops when the notification is recorded, or when it is decided that none is needed; the
 * report itself needs nobody's word to start it.
 * @param deadlines the incident's own, where they are known already
 */
export function clockOf(
  incident: Incident,
  now: Moment,
  [stricter]: readonly Deadline[] = deadlinesOf(incident),
): { state: ClockState; secondsLeft?: number } {
  if (!stricter || incident.status === 'openedInError' || incident.status === 'merged') return { state: 'none' };
  if (stoppedAt(incident) !== undefined) return { state: 'stopped' };
  // An exercise is closed without anybody having decided.
  if (incident.status === 'closed') return { state: 'none' };
  const secondsLeft = secondsBetween(now, stricter.at);
  return { state: secondsLeft < 0 ? 'late' : 'running', secondsLeft };
}

/** When the clock stopped, where it has. */
export function stoppedAt({ art33, decidedAt, notifiedAt }: Incident): Moment | undefined {
  const decidedAgainst = art33 === 'no' || art33 === 'notRelevant' ? decidedAt : undefined;
  return latest([notifiedAt, decidedAgainst].filter((moment): moment is Moment => moment !== undefined));
}
