import type { Day, Moment } from '../../../core/dates.ts';
import type { BaseRecord } from '../../../kernel/record.ts';
import type { Placement } from '../../workplace/placed.ts';
import type { Assignments } from '../assignment.ts';
import { assignmentsOf } from '../assignment.ts';
import type { ReadingPlan } from '../reading-plan.ts';
import type { Confirmation, Lapse } from '../records.ts';
import type { OwedRule } from '../required-reading.ts';
import { owed, requiredAmong } from '../required-reading.ts';

/** Why somebody who owed a reading is no longer asked. */
export type LapseReason = 'left' | 'paused' | 'audience' | 'removed' | 'closed';

/** Where somebody stands on a day, and what was asked then; before and after a change of job the day may be the same. */
export interface Stand {
  plan: ReadingPlan;
  placement: Placement;
  day: Day;
}

/** `r06:3.1:-:<person>:2026-11-24`: one a day at most, however often it is found. */
export function lapseKey({ rule, version, round, person, on }: Omit<Lapse, keyof BaseRecord | 'why'>): string {
  return `${rule}:${version}:${round}:${person}:${on}`.toLowerCase();
}

/** Is anybody placed like this asked for less after than before? Then their confirmations are worth reading. */
export function mayLapse(before: Stand, after: Stand): boolean {
  if (after.placement.paused && !before.placement.paused) return true;
  const still = new Set(askedIn(after).assigned.map(({ rule }) => rule.id));
  return askedIn(before).assigned.some(({ rule }) => !still.has(rule.id));
}

/**
 * The readings a person owed before and is no longer asked for (S18, S88). What has been confirmed by now was not owed,
 * and a reading a newer version asks for instead is still owed. On leave from every job all of them lapse; they are
 * owed again, with new deadlines, on the return.
 * @param confirmations the person's own
 */
export function lapsesBetween(
  before: Stand,
  after: Stand,
  confirmations: readonly Confirmation[],
  now: Moment,
): readonly Lapse[] {
  const later = askedIn(after);
  // Deadlines do not matter here.
  const owing = owed(requiredAmong(askedIn(before).assigned, confirmations, { daysForNewEmployee: 0 }, before.day));
  return owing.flatMap((item) => {
    const why = reasonOf(item, before, after, later);
    return why ? [lapse(item, after, why, now)] : [];
  });
}

/**
 * The readings somebody owed when their account was closed: nobody can be asked to read without one (S18). Each once,
 * however often it is found.
 * @param known the person's own negative receipts
 */
export function lapsesOfClosed(
  stand: Stand,
  confirmations: readonly Confirmation[],
  known: readonly Lapse[],
  now: Moment,
): readonly Lapse[] {
  if (stand.placement.paused) return [];
  const owing = owed(requiredAmong(askedIn(stand).assigned, confirmations, { daysForNewEmployee: 0 }, stand.day));
  const isKnown = (item: OwedRule) =>
    known.some(
      ({ rule, version, round, why }) =>
        why === 'closed' && rule === item.rule.id && version === item.version.version && round === item.round,
    );
  return owing.filter((item) => !isKnown(item)).map((item) => lapse(item, stand, 'closed', now));
}

function askedIn({ plan, placement, day }: Stand): Assignments {
  return assignmentsOf(plan, placement, day);
}

function reasonOf({ rule }: OwedRule, before: Stand, after: Stand, later: Assignments): LapseReason | undefined {
  const { placement } = after;
  if (placement.paused && !before.placement.paused) return 'paused';
  if (later.assigned.some((assignment) => assignment.rule.id === rule.id)) return undefined;
  if (placement.employments.length === 0 && before.placement.employments.length > 0) return 'left';
  if (later.removed.some((removal) => removal.rule === rule.id)) return 'removed';
  return isOnlyResting(rule.id, after) ? 'paused' : 'audience';
}

/** Would a job ask for it that the person is on leave from while another one goes on? */
function isOnlyResting(rule: string, after: Stand): boolean {
  const employments = after.placement.employments.map(({ pausedFrom: _from, pausedTo: _to, ...job }) => job);
  const { assigned } = askedIn({ ...after, placement: { ...after.placement, employments } });
  return assigned.some((assignment) => assignment.rule.id === rule);
}

function lapse({ rule, version, round }: OwedRule, { placement, day }: Stand, why: LapseReason, now: Moment): Lapse {
  const what = { rule: rule.id, version: version.version, round, person: placement.person, on: day };
  return { key: lapseKey(what), actor: 'system', at: now, ...what, why };
}
