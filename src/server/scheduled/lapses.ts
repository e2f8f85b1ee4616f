import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf, latest } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { Run } from '../../features/audit/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { lapsesBetween, mayLapse } from '../../features/reading/lapse.ts';
import { confirmationsOf } from '../../features/reading/queries/confirmations-of.ts';
import { type ReadingPlan, readingPlan } from '../../features/reading/reading-plan.ts';
import { Lapse } from '../../features/reading/records.ts';
import { mainAccounts } from '../../features/workplace/accountability/account-link.ts';
import { holds } from '../../features/workplace/appointments/appointment.ts';
import { Appointment } from '../../features/workplace/appointments/records.ts';
import { isCurrent, isPaused } from '../../features/workplace/employment.ts';
import { jobsOf, leadingOf } from '../../features/workplace/jobs-of.ts';
import { placementOf, rolesOf } from '../../features/workplace/placement.ts';
import { AccountLink, Employment, Unit } from '../../features/workplace/records.ts';
import { sweepClosed } from '../closed-accounts.ts';
import type { ViewSource } from '../view-source.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

export const lapsesName = 'lapses';

/** How many nights are made up for after the product has stood still. */
const mostNights = 31;
/** Rows between two breaths. */
const slice = 200;

/**
 * Writes the negative receipts of those whose date has passed: who left yesterday, whose leave began, whom a choice, a
 * pack or a new version no longer asks (S18, S88). Yesterday is compared with today by the rows' own dates, of people
 * who are gone from the directory too. Those whose account is closed
 * while the job goes on come last. Each has a key of its own, so that doing it again writes nothing.
 * @returns how many were written
 */
export async function recordLapses({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  const source = sources.now();
  let written = 0;
  for (const [before, after] of nights(ports, dayOf(now))) {
    for await (const lapse of lapsesOfNight(source, before, after, now)) {
      const { existed } = await ports.records.create(Lapse, lapse);
      if (!existed) written += 1;
    }
  }
  return written + (await sweepClosed(ports, source, now));
}

/** From day to day since the last night that was finished. */
function* nights({ records }: Pick<Ports, 'records'>, today: Day): Generator<readonly [Day, Day]> {
  const done = records
    .all(Run, { job: lapsesName })
    .filter(({ record }) => record.state === 'done' && record.period < today)
    .map(({ record }) => record.period)
    .sort()
    .at(-1);
  const from = latest([done ?? addDays(today, -1), addDays(today, -mostNights)]) ?? today;
  for (let day = from; day < today; day = addDays(day, 1)) yield [day, addDays(day, 1)];
}

async function* lapsesOfNight(source: ViewSource, before: Day, after: Day, now: Moment): AsyncGenerator<Lapse> {
  const plan = planAtDawn(source, after);
  const plans = [...new Set([planAtDawn(source, before), plan])];
  const everybody = plans.length > 1 || planTurns(plan, before, after);
  for (const person of await concerned(source, everybody, before, after)) {
    const { employments, appointments } = jobsOf(source, person, source.each);
    const leading = leadingOf(source, person, source.each);
    const stand = (asking: ReadingPlan, day: Day) => {
      const roles = rolesOf(employments, appointments, leading, day);
      return { plan: asking, placement: placementOf(person, employments, roles, day, appointments), day };
    };
    const later = stand(plan, after);
    const lapses = plans.flatMap((asking) => {
      const then = stand(asking, before);
      return mayLapse(then, later) ? lapsesBetween(then, later, confirmationsOf(source, person, source.each), now) : [];
    });
    yield* new Map(lapses.map((lapse) => [lapse.rule, lapse])).values();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * What was asked when the night looked: without what was released, or chosen with effect from the same day, later than
 * that. The next night sees it come, and those fall out whom it no longer asks.
 */
function planAtDawn(source: ViewSource, day: Day): ReadingPlan {
  const plan = source.plan();
  const all = [...plan.rules.values()].flatMap((rule) => rule.versions);
  const versions = all.filter(({ at, inForceFrom }) => inForceFrom > day || dayOf(at) < day);
  const choices = plan.choices.filter(({ at, from }) => from !== day || dayOf(at) < day);
  if (versions.length === all.length && choices.length === plan.choices.length) return plan;
  return readingPlan(rulesOf(versions), plan.packs, choices, source.all(Unit));
}

/** Everybody on a night when the plan itself turns, on others those with a date in their own rows or their people's. */
async function concerned(source: ViewSource, everybody: boolean, before: Day, after: Day): Promise<Iterable<string>> {
  const mainOf = mainAccounts(source.all(AccountLink));
  const people = new Set<string>();
  let seen = 0;
  for (const job of source.each(Employment)) {
    if (everybody || turns(job, before, after)) {
      people.add(mainOf(job.person));
      if (job.manager !== undefined) people.add(mainOf(job.manager));
    }
    seen += 1;
    if (seen % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const appointment of source.all(Appointment)) {
    if (everybody || holds(appointment, before) !== holds(appointment, after)) people.add(mainOf(appointment.person));
  }
  return people;
}

function turns(job: Employment, before: Day, after: Day): boolean {
  return isCurrent(job, before) !== isCurrent(job, after) || isPaused(job, before) !== isPaused(job, after);
}

function planTurns({ rules, packs, choices }: ReadingPlan, before: Day, after: Day): boolean {
  const isNew = [...rules.values()].some((rule) => rule.versions.some(({ inForceFrom }) => inForceFrom === after));
  return isNew || [...packs, ...choices].some(({ from, to }) => from === after || to === before);
}
