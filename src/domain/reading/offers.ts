import type { Day } from '../../core/dates.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import type { AudienceGroup, Rule } from '../handbook/rule.ts';
import { readableFrom } from '../handbook/rule.ts';
import type { FoundOffer, InForce } from './offer-sources.ts';
import { addedOffers, jobOffers, packOffers, roleOffers, rulesNamed } from './offer-sources.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { Reason } from './reason.ts';
import { strongestFirst } from './reason.ts';
import type { Seat } from './seat.ts';

/** One way a rule gets on a list: through a seat with this signature, or through a role. */
export interface Offer {
  reason: Reason;
  through: { seat: string } | { role: AudienceGroup };
  /** First day it asked: of the pack, the choice or the version; absent where the rule has asked from its first. */
  since?: Day | undefined;
  /** The deadline a manager has set. */
  dueOn?: Day | undefined;
}

/** A rule that is for everybody placed in one way. */
export interface OfferedRule {
  rule: Rule;
  version: RuleVersion;
  /** Versions whose reading still counts, the one that last changed the content first. */
  counting: readonly RuleVersion[];
  /** The first day anybody could read that one. */
  changedOn: Day;
  /** Why, the strongest reason first. */
  reasons: readonly Reason[];
  offers: readonly Offer[];
}

/** A rule a manager has taken off, in every job that asked for it. */
export interface Removal {
  rule: string;
  byName: string;
  because: string;
}

export interface Offers {
  rules: readonly OfferedRule[];
  removed: readonly Removal[];
}

/**
 * What is offered to everybody placed in one way on a day (S24, S25, S82). Every seat offers for itself and one that
 * does is enough. What a manager takes off falls away in the seats under that manager only, and never the core, what
 * the law binds to, what is urgent, what follows from a role (G6) or what a manager has added.
 * @param seats one for each signature
 * @param roles the audience groups that come with roles
 */
export function offersFor(
  plan: ReadingPlan,
  seats: readonly Seat[],
  roles: readonly AudienceGroup[],
  today: Day,
): Offers {
  const inForce = versionsOn(plan, today);
  const bySeat = seats.map((seat) => seatOffers(plan, inForce, seat));
  const found = [
    ...roles.flatMap((role) => roleOffers(plan, inForce, role, seats, today)),
    ...bySeat.flatMap(({ offers }) => offers),
  ];
  const byRule = Map.groupBy(found, ({ version }) => version.rule);
  const taken = new Map(bySeat.flatMap(({ removed }) => removed.map((removal) => [removal.rule, removal])));
  return {
    rules: [...plan.rules.values()].flatMap((rule) => {
      const version = inForce.get(rule.id);
      const offers = byRule.get(rule.id);
      if (!version || !offers) return [];
      const reasons = strongestFirst(offers.map(({ reason }) => reason));
      const counting = rule.counting(today);
      return [{ rule, version, counting, changedOn: readableFrom(counting[0] ?? version), reasons, offers }];
    }),
    removed: [...taken.values()].filter(({ rule }) => !byRule.has(rule)),
  };
}

function versionsOn({ rules }: ReadingPlan, today: Day): InForce {
  const versions = [...rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
  return new Map(versions.map((version) => [version.rule, version]));
}

function seatOffers(
  plan: ReadingPlan,
  inForce: InForce,
  seat: Seat,
): { offers: readonly FoundOffer[]; removed: readonly Removal[] } {
  const removals = removalsOf(plan, seat);
  const offered = [...jobOffers(plan, inForce, seat), ...packOffers(inForce, seat)];
  const removalOf = ({ locked, version }: FoundOffer) => (locked ? undefined : removals.get(version.rule));
  return {
    offers: [...offered.filter((offer) => removalOf(offer) === undefined), ...addedOffers(plan, inForce, seat)],
    removed: offered.flatMap((offer) => removalOf(offer) ?? []),
  };
}

/** The nearest manager's word counts: choices stand in the order of the units, from the seat upwards. */
function removalsOf(plan: ReadingPlan, { choices }: Seat): ReadonlyMap<string, Removal> {
  const removals = choices
    .filter(({ does }) => does === 'remove')
    .flatMap((choice) => {
      const { byName, because } = choice;
      return rulesNamed(plan, choice).map((rule): [string, Removal] => [rule, { rule, byName, because }]);
    });
  return new Map(removals.toReversed());
}
