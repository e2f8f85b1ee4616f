import type { Day, Moment } from '../../../core/dates.ts';
import { addDays, dayOf, latest } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Run } from '../../audit/records.ts';
import { rulesOf } from '../../handbook/rule.ts';
import { Pack } from '../../handbook/tailoring-records.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { isCurrent, isPaused } from '../../workplace/employment.ts';
import { placementOf, rolesOf } from '../../workplace/placement.ts';
import { jobsOf, leadingOf } from '../../workplace/queries/jobs-of.ts';
import { AccountLink, Employment, Unit } from '../../workplace/records.ts';
import { lapsesBetween, mayLapse } from '../lapses/lapse.ts';
import { confirmationsOf } from '../queries/confirmations-of.ts';
import { type ReadingPlan, readingPlan } from '../reading-plan.ts';
import { Lapse } from '../records.ts';
import { sweepClosed } from './closed-accounts.ts';

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
export async function recordLapses(services: Services, now: Moment, reader: Reader): Promise<number> {
  let written = 0;
  for (const [before, after] of nights(services, dayOf(now))) {
    for await (const lapse of lapsesOfNight(reader, before, after, now)) {
      const { existed } = await services.records.create(Lapse, lapse);
      if (!existed) written += 1;
    }
  }
  return written + (await sweepClosed(services, reader, now));
}

/** From day to day since the last night that was finished. */
function* nights({ records }: Pick<Services, 'records'>, today: Day): Generator<readonly [Day, Day]> {
  const done = records
    .all(Run, { job: lapsesName })
    .filter(({ record }) => record.state === 'done' && record.period < today)
    .map(({ record }) => record.period)
    .sort()
    .at(-1);
  const from = latest([done ?? addDays(today, -1), addDays(today, -mostNights)]) ?? today;
  for (let day = from; day < today; day = addDays(day, 1)) yield [day, addDays(day, 1)];
}

async function* lapsesOfNight(reader: Reader, before: Day, after: Day, now: Moment): AsyncGenerator<Lapse> {
  const plan = planAtDawn(reader, after);
  const plans = [...new Set([planAtDawn(reader, before), plan])];
  const everybody = plans.length > 1 || planTurns(plan, before, after);
  for (const person of await concerned(reader, everybody, before, after)) {
    const { employments, appointments } = jobsOf(reader, person, reader.each);
    const leading = leadingOf(reader, person, reader.each);
    const stand = (asking: ReadingPlan, day: Day) => {
      const roles = rolesOf(employments, appointments, leading, day);
      return { plan: asking, placement: placementOf(person, employments, roles, day, appointments), day };
    };
    const later = stand(plan, after);
    const lapses = plans.flatMap((asking) => {
      const then = stand(asking, before);
      return mayLapse(then, later) ? lapsesBetween(then, later, confirmationsOf(reader, person, reader.each), now) : [];
    });
    yield* new Map(lapses.map((lapse) => [lapse.rule, lapse])).values();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * What was asked when the night looked: without what was released, or chosen with effect from the same day, later than
 * that, and with what was taken back later. The next night sees it come and go, and those fall out whom it no longer asks.
 */
function planAtDawn(reader: Reader, day: Day): ReadingPlan {
  const plan = reader.plan();
  const all = [...plan.rules.values()].flatMap((rule) => rule.versions);
  const versions = all.filter(({ at, inForceFrom }) => inForceFrom > day || dayOf(at) < day);
  const choices = atDawn(plan.choices, day);
  const packs = atDawn(reader.all(Pack), day);
  if (versions.length === all.length && !choices.turned && !packs.turned) return plan;
  return readingPlan(rulesOf(versions), packs.rows, choices.rows, reader.all(Unit));
}

/** The rows as they were, and whether any was another. What is taken back ends on the day before. */
function atDawn<R extends { at: Moment; from: Day; to?: Day | undefined }>(rows: readonly R[], day: Day) {
  const isComing = ({ at, from }: R) => from === day && dayOf(at) >= day;
  const isTakenBack = ({ at, to }: R) => to === addDays(day, -1) && dayOf(at) === day;
  return {
    rows: rows.filter((row) => !isComing(row)).map((row) => (isTakenBack(row) ? { ...row, to: day } : row)),
    turned: rows.some((row) => isComing(row) || isTakenBack(row)),
  };
}

/** Everybody on a night when the plan itself turns, on others those with a date in their own rows or their people's. */
async function concerned(reader: Reader, everybody: boolean, before: Day, after: Day): Promise<Iterable<string>> {
  const mainOf = mainAccounts(reader.all(AccountLink));
  const people = new Set<string>();
  let seen = 0;
  for (const job of reader.each(Employment)) {
    if (everybody || turns(job, before, after)) {
      people.add(mainOf(job.person));
      if (job.manager !== undefined) people.add(mainOf(job.manager));
    }
    seen += 1;
    if (seen % slice === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const appointment of reader.all(Appointment)) {
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
