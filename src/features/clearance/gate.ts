import type { Day } from '../../core/dates.ts';
import { addDays, within } from '../../core/dates.ts';
import type { Appointment } from '../workplace/appointments/records.ts';
import { isPaused } from '../workplace/employment.ts';
import type { Employment } from '../workplace/records.ts';

/** What somebody is made ready for: a job, or extended rights, which ask for more (S81, S83). */
export type GateKind = 'work' | 'privileged';

/** Somebody is about to get access, or has just got it. */
export interface Gate {
  key: string;
  kind: GateKind;
  /** By the account that counts. */
  person: string;
  name: string;
  /** First day at work in the job, or with the rights. */
  startsOn: Day;
  /** The job that begins; with extended rights the one held longest then, when there is any. */
  job?: Employment | undefined;
  /** Somebody who works here already gets another job. */
  isChange: boolean;
}

/** Who starts is made ready this many days ahead, and is seen this long after. */
const aheadDays = 60;
const behindDays = 30;

/** Is somebody made ready for a first day on this day? */
export function isNear(startsOn: Day, today: Day): boolean {
  return within(startsOn, addDays(today, -behindDays), addDays(today, aheadDays));
}

/** `<person>:work:2034`, `<person>:privileged:2026-12-01` */
function gateKey(kind: GateKind, person: string, what: string): string {
  return `${person}:${kind}:${what}`.toLowerCase();
}

/**
 * The gates somebody stands before (S81, S83): each job that begins, also for those who work here already (G7), and
 * extended rights. The council's members are followed by nobody but its secretariat (S102).
 * @param person by the account that counts
 * @param jobs the person's own, past ones too
 * @param appointments the person's own
 */
export function gatesOf(
  person: string,
  jobs: readonly Employment[],
  appointments: readonly Appointment[],
  today: Day,
): readonly Gate[] {
  const work = jobs.filter(({ kind }) => kind !== 'councillor');
  const begins = work.flatMap((job): Gate[] => {
    const startsOn = firstDayAtWork(job);
    if (startsOn === undefined || !isNear(startsOn, today) || isOver(job, startsOn, today)) return [];
    const isChange = work.some((other) => isBefore(other, job));
    const key = gateKey('work', person, job.number);
    return [{ key, kind: 'work', person, name: job.name, startsOn, job, isChange }];
  });
  const rights = appointments.flatMap(({ role, from, to, name }): Gate[] => {
    if (role !== 'privileged' || !isNear(from, today) || (to !== undefined && to < today)) return [];
    const [job] = work
      .filter((held) => held.to === undefined || held.to >= from)
      .toSorted((a, b) => a.from.localeCompare(b.from));
    const key = gateKey('privileged', person, from);
    return [{ key, kind: 'privileged', person, name, startsOn: from, job, isChange: true }];
  });
  return [...begins, ...rights].toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.key.localeCompare(b.key));
}

/** The job's first day, or the day after a leave it begins with; unknown while that leave has no end. */
function firstDayAtWork(job: Employment): Day | undefined {
  if (!isPaused(job, job.from)) return job.from;
  return job.pausedTo && addDays(job.pausedTo, 1);
}

function isOver({ to }: Employment, startsOn: Day, today: Day): boolean {
  return to !== undefined && (to < today || to < startsOn);
}

/** Held before the other began, and not so long ago that the person was gone in between. */
function isBefore(other: Employment, job: Employment): boolean {
  return other.from < job.from && (other.to === undefined || other.to >= addDays(job.from, -aheadDays));
}
