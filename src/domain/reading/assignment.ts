import type { Day } from '../../core/dates.ts';
import type { Employment } from '../../features/workplace/records.ts';
import { groupsOfRoles, roleSince } from '../audience.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placement.ts';
import type { Offer, OfferedRule, Offers, Removal } from './offers.ts';
import { offersFor } from './offers.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { Seat } from './seat.ts';
import { seatsOf } from './seat.ts';

/** One way a rule got on a person's list, from which its deadline is reckoned. */
export interface Ask {
  /** The job that asks; absent for somebody with a role and no job. */
  job?: Employment | undefined;
  /** First day of the appointment, the pack, the choice or the version behind it; absent when it has always asked. */
  since?: Day | undefined;
  /** The deadline a manager has set. */
  dueOn?: Day | undefined;
}

/** A rule that is for somebody, why, and every way it got there. */
export type Assignment = Omit<OfferedRule, 'offers'> & { asks: readonly Ask[] };

/** Rules that are for somebody, and those their managers have taken off. */
export interface Assignments {
  assigned: readonly Assignment[];
  removed: readonly Removal[];
}

/** Whoever is placed alike shares one answer; a plan that has seen more than this begins again. */
const mostKnown = 2_000;

/**
 * Which rules are for somebody placed like this on a day, and why (S24, S25, S82, G7). What is the same for everybody
 * placed alike is worked out once for each plan and day.
 */
export function assignmentsOf(plan: ReadingPlan, placement: Placement, today: Day): Assignments {
  const seats = seatsOf(plan, placement, today);
  const { rules, removed } = offersTo(plan, seats, groupsOfRoles(placement.roles).toSorted(), today);
  const assigned = rules.map(({ offers, ...rule }) => ({
    ...rule,
    asks: offers.flatMap((offer) => asksOf(offer, seats, placement)),
  }));
  return { assigned, removed };
}

function offersTo(plan: ReadingPlan, seats: readonly Seat[], roles: readonly AudienceGroup[], today: Day): Offers {
  const kinds = new Map(seats.map((seat) => [seat.signature, seat]));
  const signatures = [...kinds.keys()].sort();
  const name = JSON.stringify([today, roles, signatures]);
  const known = plan.known.get(name);
  if (known) return known;
  const offers = offersFor(
    plan,
    signatures.flatMap((signature) => kinds.get(signature) ?? []),
    roles,
    today,
  );
  if (plan.known.size >= mostKnown) plan.known.clear();
  plan.known.set(name, offers);
  return offers;
}

function asksOf({ through, since, dueOn }: Offer, seats: readonly Seat[], placement: Placement): readonly Ask[] {
  if ('seat' in through) {
    return seats.filter(({ signature }) => signature === through.seat).map(({ job }) => ({ job, since, dueOn }));
  }
  const held = roleSince(placement, through.role);
  const begun = since !== undefined && (held === undefined || since > held) ? since : held;
  if (seats.length === 0) return [{ since: begun, dueOn }];
  return seats.map(({ job }) => ({ job, since: begun, dueOn }));
}
