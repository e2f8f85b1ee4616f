import type { Day } from '../../core/dates.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import { groupsOfRoles, roleSince } from '../workplace/audience.ts';
import type { Placement } from '../workplace/placed.ts';
import type { Employment } from '../workplace/records.ts';
import type { AudienceProfile } from './audience-profile.ts';
import { profilesOf } from './audience-profile.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { readingSourcesFor } from './reading-sources.ts';
import type { ReadingSource, ReadingSources, Removal, SourcedRule } from './sourced-rule.ts';

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
export type Assignment = Omit<SourcedRule, 'sources'> & { asks: readonly Ask[] };

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
  const profiles = profilesOf(plan, placement, today);
  const { rules, removed } = sourcesFor(plan, profiles, groupsOfRoles(placement.roles).toSorted(), today);
  const assigned = rules.map(({ sources, ...rule }) => ({
    ...rule,
    asks: sources.flatMap((source) => asksOf(source, profiles, placement)),
  }));
  return { assigned, removed };
}

function sourcesFor(
  plan: ReadingPlan,
  profiles: readonly AudienceProfile[],
  roles: readonly AudienceGroup[],
  today: Day,
): ReadingSources {
  const kinds = new Map(profiles.map((profile) => [profile.signature, profile]));
  const signatures = [...kinds.keys()].sort();
  const name = JSON.stringify([today, roles, signatures]);
  const known = plan.known.get(name);
  if (known) return known;
  const sources = readingSourcesFor(
    plan,
    signatures.flatMap((signature) => kinds.get(signature) ?? []),
    roles,
    today,
  );
  if (plan.known.size >= mostKnown) plan.known.clear();
  plan.known.set(name, sources);
  return sources;
}

function asksOf(
  { through, since, dueOn }: ReadingSource,
  profiles: readonly AudienceProfile[],
  placement: Placement,
): readonly Ask[] {
  if ('profile' in through) {
    return profiles.filter(({ signature }) => signature === through.profile).map(({ job }) => ({ job, since, dueOn }));
  }
  const held = roleSince(placement, through.role);
  const begun = since !== undefined && (held === undefined || since > held) ? since : held;
  if (profiles.length === 0) return [{ since: begun, dueOn }];
  return profiles.map(({ job }) => ({ job, since: begun, dueOn }));
}
