import type { Day } from '../../core/dates.ts';
import { addDays, daysBetween } from '../../core/dates.ts';
import type { RequiredRule } from '../reading/required-reading.ts';
import { readingStateOf } from '../reading/status/reading-count.ts';
import { isPaused } from '../workplace/employment.ts';
import type { Led } from '../workplace/team.ts';
import type { Member, MemberState } from './member-shape.ts';

const newForDays = 14;
const leavesWithinDays = 30;
const unreachedAfterDays = 60;

/**
 * @param required what the jobs under this manager ask of the person
 * @param onPaper how many of those they owe they have signed for on paper: whoever has for all of them has been reached
 * @param briefed how many of those they owe somebody has gone through with them: all of them, and they have been reached
 * @param hasAccount whether the directory has an open account
 */
export function memberOf(
  led: Led,
  name: string,
  required: readonly RequiredRule[],
  hasAccount: boolean,
  today: Day,
  onPaper = 0,
  briefed = 0,
): Member {
  const { jobs } = led;
  const [starts] = jobs.map(({ from }) => from).toSorted();
  const isComing = starts !== undefined && starts > today;
  const current = jobs.filter(({ from }) => from <= today);
  const paused = !isComing && current.every((job) => isPaused(job, today));
  const open = required.filter((item) => item.state === 'owed');
  const [dueOn] = open.map((item) => item.dueOn).toSorted();
  const pausedTo = paused ? lastPaused(led) : undefined;
  const leavesOn = isComing ? undefined : lastDay(led, today);
  const isNew = starts !== undefined && (isComing || daysBetween(starts, today) < newForDays);
  return {
    person: led.person,
    name,
    jobs: jobs.map(({ key, function: task, unitName }) => ({ key, function: task, unit: unitName })),
    state: isComing ? 'coming' : readingStateOf({ paused }, required, today),
    owes: open.length,
    ...(onPaper > 0 && { onPaper }),
    ...(briefed > 0 && { briefed }),
    ...(dueOn !== undefined && !paused && { dueOn }),
    ...(isNew && { startsOn: starts }),
    ...(leavesOn !== undefined && { leavesOn }),
    ...(pausedTo !== undefined && { pausedTo }),
    ...(Math.max(onPaper, briefed) < open.length &&
      isUnreached(paused || isComing, dueOn, today) && { unreached: true as const }),
    ...(!hasAccount && { noAccount: true as const }),
  };
}

function isUnreached(isAway: boolean, dueOn: Day | undefined, today: Day): boolean {
  return !isAway && dueOn !== undefined && daysBetween(dueOn, today) > unreachedAfterDays;
}

/** Known only when every leave has an end. */
function lastPaused({ jobs }: Led): Day | undefined {
  const ends = jobs.map(({ pausedTo }) => pausedTo);
  return ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
}

/** Somebody leaves when the last of their jobs here ends. */
function lastDay({ jobs }: Led, today: Day): Day | undefined {
  const ends = jobs.map(({ to }) => to);
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return last !== undefined && last <= addDays(today, leavesWithinDays) ? last : undefined;
}

const order: readonly MemberState[] = ['behind', 'coming', 'underWay', 'paused', 'ready'];
const danish = new Intl.Collator('da');

/** Those who need the manager first; within a state the earliest date, then the name. */
export function inOrder(members: readonly Member[]): readonly Member[] {
  const dateOf = ({ state, startsOn, dueOn }: Member) => (state === 'coming' ? startsOn : dueOn) ?? '9999';
  return members.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      dateOf(a).localeCompare(dateOf(b)) ||
      danish.compare(a.name, b.name),
  );
}

/** How many of the team have read each rule, of those who must and are not on leave or still to come. */
export function coverageOf(
  team: readonly { member: Member; required: readonly RequiredRule[] }[],
): readonly { rule: string; done: number; of: number }[] {
  const parts = new Map<string, { rule: string; done: number; of: number }>();
  for (const { member, required } of team) {
    if (member.state === 'paused' || member.state === 'coming') continue;
    for (const { rule, state } of required) {
      const part = parts.get(rule.id) ?? { rule: rule.id, done: 0, of: 0 };
      parts.set(rule.id, part);
      part.of += 1;
      if (state === 'confirmed') part.done += 1;
    }
  }
  return [...parts.values()].sort((a, b) => a.rule.localeCompare(b.rule));
}
