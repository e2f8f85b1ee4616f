import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseEntry } from '../log/records.ts';
import type { ToldFor } from '../notifications/case-notification.ts';
import type { CaseNotification } from '../notifications/records.ts';
import type { Drill } from './records.ts';

export const drillKey = (nonce: string) => `drill:${nonce}`.toLowerCase();

export function isRunning({ startedAt, endsAt, endedAt }: Drill, now: Moment): boolean {
  return startedAt <= now && now < endsAt && (endedAt === undefined || now < endedAt);
}

/** The drill that runs at a moment; one at a time. */
export function runningDrill(drills: readonly Drill[], now: Moment): Drill | undefined {
  return drills.find((drill) => isRunning(drill, now));
}

/** The cases that were reported in it. */
export function casesOf<I extends Pick<Incident, 'isDrill' | 'reportedAt'>>(
  { startedAt, endsAt, endedAt }: Drill,
  incidents: readonly I[],
): readonly I[] {
  const until = endedAt !== undefined && endedAt < endsAt ? endedAt : endsAt;
  return incidents.filter(({ isDrill, reportedAt }) => isDrill && reportedAt >= startedAt && reportedAt <= until);
}

/** Whom the DBR turns to about one case takes part, whatever offices the drill tells. */
const turnedTo: readonly ToldFor[] = ['reporter', 'named', 'taskOwner', 'participant', 'manager'];

/**
 * May somebody in this capacity be told of the case now? Of a drill only whoever takes part, and only while it runs; of
 * what is real everybody.
 */
export function takesPart(
  as: ToldFor,
  incident: Pick<Incident, 'isDrill'>,
  drills: readonly Drill[],
  now: Moment,
): boolean {
  if (!incident.isDrill) return true;
  const running = runningDrill(drills, now);
  return running !== undefined && [...turnedTo, ...running.tells].includes(as);
}

/** What a drill showed, in figures: how many reported, and how soon each next thing happened, in minutes. */
export interface DrillFigures {
  reports: number;
  toTold?: number;
  toOpened?: number;
  toAssessed?: number;
}

/** @param notifications of its cases; @param log of its cases */
export function drillFigures(
  cases: readonly Stored<Incident>[],
  notifications: readonly CaseNotification[],
  log: readonly CaseEntry[],
): DrillFigures {
  const [first] = cases.map(({ record }) => record.reportedAt).sort();
  const after = (name: keyof DrillFigures, moments: readonly (Moment | undefined)[]): Partial<DrillFigures> => {
    const [next] = moments.filter((moment): moment is Moment => moment !== undefined).sort();
    if (first === undefined || next === undefined) return {};
    return { [name]: Math.max(0, Math.round(secondsBetween(first, next) / 60)) };
  };
  const done = (what: CaseEntry['what']) => log.filter((entry) => entry.what === what).map(({ at }) => at);
  return {
    reports: cases.length,
    ...after(
      'toTold',
      notifications.map(({ sentAt }) => sentAt),
    ),
    ...after('toOpened', done('read')),
    ...after('toAssessed', done('assessed')),
  };
}
