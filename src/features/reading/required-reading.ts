import type { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { RuleVersion } from '../handbook/records.ts';
import type { Placement } from '../workplace/placed.ts';
import type { Assignment } from './assignment.ts';
import { assignmentsOf } from './assignment.ts';
import { isInForce } from './confirmation.ts';
import { deadlineOf } from './deadline.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { ReadingSettings } from './reading-settings.ts';
import type { occasion } from './reason.ts';
import type { Confirmation } from './records.ts';
import type { Round } from './round.ts';
import { roundOf } from './round.ts';
import type { SourcedRule } from './sourced-rule.ts';

type Required = Pick<SourcedRule, 'rule' | 'version' | 'reasons'> & { round: Round };

export type RequiredRule =
  | (Required & {
      state: 'owed';
      occasion: z.output<typeof occasion>;
      dueOn: Day;
      /** What the person read last of the rule, when it has changed since. */
      lastRead?: RuleVersion | undefined;
    })
  | (Required & { state: 'confirmed'; confirmation: Confirmation });

export type OwedRule = Extract<RequiredRule, { state: 'owed' }>;

/**
 * What a person must have read today, and what of it is still owed (S87). A rule is owed when no confirmation in force
 * exists in the current round for any version since the last one that changed the content (S88). Leave stops
 * deadlines: they count from the day after it.
 * @param confirmations the person's own
 */
export function requiredReading(
  plan: ReadingPlan,
  placement: Placement,
  confirmations: readonly Confirmation[],
  settings: ReadingSettings,
  today: Day,
): readonly RequiredRule[] {
  const { assigned } = assignmentsOf(plan, placement, today);
  return requiredAmong(assigned, confirmations, settings, today);
}

/** The second half of `requiredReading`, for whoever has the assignments already. */
export function requiredAmong(
  assigned: readonly Assignment[],
  confirmations: readonly Confirmation[],
  settings: ReadingSettings,
  today: Day,
): readonly RequiredRule[] {
  const own = Map.groupBy(confirmations.filter(isInForce), (confirmation) => confirmation.rule);
  return assigned.map((item) => requirement(item, own.get(item.rule.id) ?? [], settings, today));
}

/** Those still owed, the most urgent first. */
export function owed(required: readonly RequiredRule[]): readonly OwedRule[] {
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
  assignment: Assignment,
  mine: readonly Confirmation[],
  settings: ReadingSettings,
  today: Day,
): RequiredRule {
  const { rule, version, reasons, counting } = assignment;
  const round = roundOf(version.recurs, today);
  const required = { rule, version, reasons, round };
  const inOrder = mine.toSorted((a, b) => a.confirmedAt.localeCompare(b.confirmedAt));
  const ofThisText = inOrder.filter((candidate) => counting.some((counted) => counted.version === candidate.version));
  const confirmation = ofThisText.findLast((candidate) => isOfRound(candidate, version, round));
  if (confirmation) return { state: 'confirmed', ...required, confirmation };
  const occasion = ofThisText.length > 0 ? 'round' : mine.length > 0 ? 'changed' : 'new';
  const lastRead = occasion === 'changed' ? lastReadOf(assignment, inOrder) : undefined;
  const dueOn = deadlineOf(assignment, round, settings, today);
  return { state: 'owed', ...required, occasion, dueOn, ...(lastRead && { lastRead }) };
}

/** A rule may come to recur, or stop, by a correction that asks nobody: then the day it was read decides its round. */
function isOfRound({ round, confirmedAt }: Confirmation, { recurs }: RuleVersion, current: Round): boolean {
  return round === current || roundOf(recurs, dayOf(confirmedAt)) === current;
}

function lastReadOf({ rule }: Assignment, inOrder: readonly Confirmation[]): RuleVersion | undefined {
  return inOrder.flatMap(({ version }) => rule.find(version) ?? []).at(-1);
}
