import type { Day } from '../../core/dates.ts';
import type { AudienceGroup } from '../handbook/rule.ts';
import { readableFrom } from '../handbook/rule.ts';
import type { AudienceProfile } from './audience-profile.ts';
import type { FoundSource, InForce } from './found-sources.ts';
import { addedSources, jobSources, packSources, roleSources, rulesNamed } from './found-sources.ts';
import type { ReadingPlan } from './reading-plan.ts';
import { strongestFirst } from './reason.ts';
import type { ReadingSources, Removal } from './sourced-rule.ts';

/**
 * What is asked of everybody placed in one way on a day (S24, S25, S82). Every profile asks for itself and one that
 * does is enough. What a manager takes off falls away in the profiles under that manager only, and never the core, what
 * the law binds to, what is urgent, what follows from a role (G6) or what a manager has added.
 * @param profiles one for each signature
 * @param roles the audience groups that come with roles
 */
export function readingSourcesFor(
  plan: ReadingPlan,
  profiles: readonly AudienceProfile[],
  roles: readonly AudienceGroup[],
  today: Day,
): ReadingSources {
  const inForce = versionsOn(plan, today);
  const byProfile = profiles.map((profile) => profileSources(plan, inForce, profile, today));
  const found = [
    ...roles.flatMap((role) => roleSources(plan, inForce, role, profiles, today)),
    ...byProfile.flatMap(({ sources }) => sources),
  ];
  const byRule = Map.groupBy(found, ({ version }) => version.rule);
  const taken = new Map(byProfile.flatMap(({ removed }) => removed.map((removal) => [removal.rule, removal])));
  return {
    rules: [...plan.rules.values()].flatMap((rule) => {
      const version = inForce.get(rule.id);
      const sources = byRule.get(rule.id);
      if (!version || !sources) return [];
      const reasons = strongestFirst(sources.map(({ reason }) => reason));
      const counting = rule.counting(today);
      return [{ rule, version, counting, changedOn: readableFrom(counting[0] ?? version), reasons, sources }];
    }),
    removed: [...taken.values()].filter(({ rule }) => !byRule.has(rule)),
  };
}

function versionsOn({ rules }: ReadingPlan, today: Day): InForce {
  const versions = [...rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
  return new Map(versions.map((version) => [version.rule, version]));
}

function profileSources(
  plan: ReadingPlan,
  inForce: InForce,
  profile: AudienceProfile,
  today: Day,
): { sources: readonly FoundSource[]; removed: readonly Removal[] } {
  const removals = removalsOf(plan, profile, today);
  const sourced = [...jobSources(plan, inForce, profile), ...packSources(inForce, profile)];
  const removalOf = ({ locked, version }: FoundSource) => (locked ? undefined : removals.get(version.rule));
  return {
    sources: [
      ...sourced.filter((source) => removalOf(source) === undefined),
      ...addedSources(plan, inForce, profile, today),
    ],
    removed: sourced.flatMap((source) => removalOf(source) ?? []),
  };
}

/** The nearest manager's word counts: choices stand in the order of the units, from the profile upwards. */
function removalsOf(plan: ReadingPlan, { choices }: AudienceProfile, today: Day): ReadonlyMap<string, Removal> {
  const removals = choices
    .filter(({ does }) => does === 'remove')
    .flatMap((choice) => {
      const { byName, because } = choice;
      return rulesNamed(plan, choice, today).map((rule): [string, Removal] => [rule, { rule, byName, because }]);
    });
  return new Map(removals.toReversed());
}
