import type { Day, Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { isPackInForce } from '../../handbook/pack.ts';
import type { ReadingChoice } from '../../handbook/tailoring-records.ts';
import type { MemberStatusSource } from '../../members/queries/member-status.ts';
import { dayFor, placedIn } from '../../members/queries/member-status.ts';
import { isChoiceAbout, lastChoiceDay, readingChoiceKey } from '../../reading/reading-choice.ts';
import type { ReadingPlan } from '../../reading/reading-plan.ts';
import { unitAndAbove } from '../../reading/reading-plan.ts';
import { isLed } from '../../workplace/leading.ts';
import type { Led, Staff } from '../../workplace/team.ts';
import { teamOf, unitsLed } from '../../workplace/team.ts';
import type { ChoiceEffect, Concerned } from '../choice-effect.ts';
import type { Choosing } from '../choice-shapes.ts';

/** What is in the way of a choice. */
export type ChoiceFault =
  | 'unknownRule'
  | 'unknownPack'
  /** The manager leads neither the unit nor the person. */
  | 'notYours'
  /** It is about nobody. */
  | 'nobody'
  /** The core, the law, a role or another manager keeps it there (G6). */
  | 'locked'
  /** Nobody it is about has it on their list. */
  | 'notThere'
  /** Everybody it is about has it on their list. */
  | 'alreadyThere'
  | 'dueInThePast'
  | 'endsInThePast'
  | 'endsTooLate';

/** The choice as it will be stored, from today on. */
export function choiceOf(asked: Choosing, person: Pick<Person, 'id' | 'name'>, now: Moment): ReadingChoice {
  const today = dayOf(now);
  const what = { ...asked, from: today, to: asked.to ?? lastChoiceDay(today) };
  return { key: readingChoiceKey(what), actor: person.id, at: now, ...what, byName: person.name };
}

/** Whom and what a manager may choose for. */
export interface Reach {
  units: ReadonlySet<string>;
  team: readonly Led[];
}

export function reachOf(staff: Staff, manager: string): Reach {
  return { units: new Set(unitsLed(staff, manager).map(({ unit }) => unit)), team: teamOf(staff, manager) };
}

/** May it be chosen for the unit, or for the person there? Whoever leads a unit chooses for all that is under it. */
export function isWithin({ units, team }: Reach, { unit, person }: Pick<Choosing, 'unit' | 'person'>): boolean {
  if (person === undefined) return units.has(unit);
  return team.some((led) => led.person === person && led.jobs.some((job) => job.unit === unit));
}

/** Everybody a choice is about: who has a job in the unit or under it, now or soon, that it fits. */
export function concernedBy(
  source: Pick<MemberStatusSource, 'records' | 'plan'>,
  staff: Staff,
  choice: ReadingChoice,
): readonly Concerned[] {
  const units = [...source.plan.parents.keys()].filter((unit) =>
    unitAndAbove(source.plan.parents, unit).includes(choice.unit),
  );
  const jobs = units
    .flatMap((unit) => staff.jobsIn(unit))
    .filter((job) => isLed(job) && (job.to === undefined || job.to >= staff.today))
    .filter((job) => isChoiceAbout(choice, job, staff.mainOf(job.person)));
  return [...Map.groupBy(jobs, (job) => staff.mainOf(job.person))].flatMap(([person, [first, ...others]]) => {
    if (!first) return [];
    const led: Led = { person, jobs: [first, ...others] };
    const day = dayFor(led, staff.today);
    return [{ placement: placedIn(source, staff, led, day).placement, day }];
  });
}

/** Everything that is in the way, once it is known whom it is about and what it would do. */
export function choiceFaults(
  plan: ReadingPlan,
  asked: Choosing,
  effect: ChoiceEffect,
  today: Day,
): readonly ChoiceFault[] {
  const found: ChoiceFault[] = [];
  if (asked.rule !== undefined && !plan.rules.get(asked.rule)?.inForce(today)) found.push('unknownRule');
  const isPack = plan.packs.some((one) => one.pack === asked.pack && isPackInForce(one, today));
  if (asked.pack !== undefined && !isPack) found.push('unknownPack');
  if (asked.dueOn !== undefined && asked.dueOn < today) found.push('dueInThePast');
  if (asked.to !== undefined && asked.to < today) found.push('endsInThePast');
  if (asked.to !== undefined && asked.to > lastChoiceDay(today)) found.push('endsTooLate');
  if (found.length > 0) return found;
  if (effect.people === 0) return ['nobody'];
  if (effect.changed > 0) return [];
  // A deadline is something to add to what is there already.
  if (asked.does === 'add') return asked.dueOn === undefined ? ['alreadyThere'] : [];
  return [effect.before > 0 ? 'locked' : 'notThere'];
}
