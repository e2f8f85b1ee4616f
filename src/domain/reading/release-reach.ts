import type { Day } from '../dates.ts';
import type { RuleVersion } from '../handbook/rule.ts';
import { readingSeconds, rulesOf } from '../handbook/rule.ts';
import type { Placement } from '../people.ts';
import { assignmentsOf } from './assignment.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** Whom a release asks to read, and how long it takes them. */
export interface ReleaseReach {
  rules: readonly { rule: string; version: string; material: boolean; people: number }[];
  /** People who are asked about at least one of its rules. */
  people: number;
  /** Seconds of reading, all people together. */
  seconds: number;
  /** Seconds for whoever is asked most. */
  most: number;
}

/**
 * What a release would ask of people placed like this (S18, S19, S88): everybody a changed rule is for reads it again,
 * a correction only those it brings the rule to, and somebody on leave is asked when they are back.
 * @param plan as it is now
 * @param versions the rows of the release that are not there yet
 */
export function releaseReach(
  plan: ReadingPlan,
  versions: readonly RuleVersion[],
  placements: readonly Placement[],
): ReleaseReach {
  const known = [...plan.rules.values()].flatMap((rule) => rule.versions);
  const after: ReadingPlan = { ...plan, rules: rulesOf([...known, ...versions]), known: new Map() };
  const day = versions
    .map(({ inForceFrom }) => inForceFrom)
    .sort()
    .at(-1);
  const coming = new Map(versions.map((version) => [version.rule, version]));
  const asked = placements.map((placement) => askedOf(plan, after, coming, placement, day));
  const perPerson = asked.map((rules) => rules.reduce((sum, { textDa }) => sum + readingSeconds(textDa), 0));
  return {
    rules: versions.map(({ rule, version, material }) => ({
      rule,
      version,
      material,
      people: asked.filter((rules) => rules.some((one) => one.rule === rule)).length,
    })),
    people: asked.filter((rules) => rules.length > 0).length,
    seconds: perPerson.reduce((sum, seconds) => sum + seconds, 0),
    most: perPerson.reduce((most, seconds) => Math.max(most, seconds), 0),
  };
}

function askedOf(
  plan: ReadingPlan,
  after: ReadingPlan,
  coming: ReadonlyMap<string, RuleVersion>,
  placement: Placement,
  day: Day | undefined,
): readonly RuleVersion[] {
  if (day === undefined || placement.paused) return [];
  const before = new Set(assignmentsOf(plan, placement, day).assigned.map(({ rule }) => rule.id));
  return assignmentsOf(after, placement, day).assigned.flatMap(({ rule }) => {
    const version = coming.get(rule.id);
    return version && (version.material || !before.has(rule.id)) ? [version] : [];
  });
}
