import type { Day } from '../dates.ts';
import { addDays, latest } from '../dates.ts';
import type { Rule, RuleVersion } from '../handbook/rule.ts';
import type { Placement } from '../people.ts';
import type { Confirmation } from './confirmation.ts';
import { isInForce } from './confirmation.ts';
import { roundOf, roundStart } from './round.ts';

/** Why a rule is on somebody's list. */
export type Reason = 'core' | 'audience';

/** Why it is there now: never read, changed since, or a new round. */
export type Occasion = 'new' | 'changed' | 'round';

export type RequiredRule =
  | { state: 'owed'; rule: Rule; version: RuleVersion; reason: Reason; occasion: Occasion; round: string; dueOn: Day }
  | { state: 'confirmed'; rule: Rule; version: RuleVersion; reason: Reason; round: string; confirmation: Confirmation };

/** Choices of the municipality that decide deadlines. */
export interface ReadingSettings {
  daysForNewEmployee: number;
}

/**
 * Is the rule for somebody placed like this (S24, S25)? The core is for everybody in its groups; other rules can be
 * narrowed to kinds of work, and then one job of that kind is enough.
 */
export function isFor(version: RuleVersion, placement: Placement): boolean {
  if (!version.audience.some((group) => placement.groups.includes(group))) return false;
  if (version.core || !version.areas || version.areas.length === 0) return true;
  return version.areas.some((area) => placement.areas.includes(area));
}

/**
 * What a person must have read today, and what of it is still owed (S87). A rule is owed when no confirmation in force
 * exists in the current round for any version since the last one that changed the content (S88). Leave stops
 * deadlines: they count from the day after it.
 * @param rules the handbook, by rule
 * @param confirmations the person's own
 */
export function requiredReading(
  rules: ReadonlyMap<string, Rule>,
  placement: Placement,
  confirmations: readonly Confirmation[],
  settings: ReadingSettings,
  today: Day,
): readonly RequiredRule[] {
  const own = Map.groupBy(confirmations.filter(isInForce), (confirmation) => confirmation.rule);
  return [...rules.values()].flatMap((rule) => {
    const version = rule.inForce(today);
    if (!version || !isFor(version, placement)) return [];
    return [requirement(rule, version, placement, own.get(rule.id) ?? [], settings, today)];
  });
}

/** Those still owed, the most urgent first. */
export function owed(required: readonly RequiredRule[]): readonly Extract<RequiredRule, { state: 'owed' }>[] {
  return required
    .filter((item) => item.state === 'owed')
    .sort(
      (a, b) =>
        Number(b.version.critical) - Number(a.version.critical) ||
        a.dueOn.localeCompare(b.dueOn) ||
        a.rule.id.localeCompare(b.rule.id),
    );
}

function requirement(
  rule: Rule,
  version: RuleVersion,
  placement: Placement,
  mine: readonly Confirmation[],
  settings: ReadingSettings,
  today: Day,
): RequiredRule {
  const reason: Reason = version.core ? 'core' : 'audience';
  const round = roundOf(version.recurs, today);
  const counting = rule.counting(today).map((counted) => counted.version);
  const confirmation = mine
    .filter((candidate) => candidate.round === round && counting.includes(candidate.version))
    .sort((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1))
    .at(-1);
  if (confirmation) return { state: 'confirmed', rule, version, reason, round, confirmation };
  const occasion = occasionOf(mine, counting);
  return {
    state: 'owed',
    rule,
    version,
    reason,
    occasion,
    round,
    dueOn: dueOn(rule, placement, round, settings, today),
  };
}

/** `round` when the text itself has been read in an earlier round. */
function occasionOf(mine: readonly Confirmation[], counting: readonly string[]): Occasion {
  if (mine.some((confirmation) => counting.includes(confirmation.version))) return 'round';
  return mine.length > 0 ? 'changed' : 'new';
}

/** The days to read count from whatever came last: the change, the round, the first working day, the end of leave. */
function dueOn(rule: Rule, placement: Placement, round: string, settings: ReadingSettings, today: Day): Day {
  const changed = rule.counting(today)[0] ?? rule.versions[0];
  const days = changed?.daysToRead ?? settings.daysForNewEmployee;
  const returned = placement.paused ? today : endOfLeave(placement, today);
  const starts = [
    addDays(changed?.inForceFrom ?? today, days),
    placement.since && addDays(placement.since, settings.daysForNewEmployee),
    roundStart(round) && addDays(roundStart(round) ?? today, days),
    returned && addDays(returned, days),
  ];
  return latest(starts.filter((day): day is Day => day !== undefined)) ?? today;
}

/** The day somebody came back who was on leave from every job: when the first of them was taken up again. */
function endOfLeave(placement: Placement, today: Day): Day | undefined {
  const jobs = placement.employments;
  if (!jobs.every(({ pausedFrom }) => pausedFrom !== undefined && pausedFrom <= today)) return undefined;
  const ended = jobs.flatMap(({ pausedTo }) => (pausedTo && pausedTo < today ? [pausedTo] : [])).sort();
  return ended[0] && addDays(ended[0], 1);
}
