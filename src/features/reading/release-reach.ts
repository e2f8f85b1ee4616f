import type { Day } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { readingSeconds, rulesOf } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placed.ts';
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
  /** The same per kind of person; whoever is several is counted as the first, `none` is somebody with a role and no job. */
  byType: readonly { type: PersonType | 'none'; people: number; seconds: number }[];
  /** For each way people are placed, its rules that come to them together. */
  together: readonly (readonly string[])[];
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
    byType: perType(placements, perPerson),
    together: togetherIn(asked),
  };
}

function perType(placements: readonly Placement[], seconds: readonly number[]): ReleaseReach['byType'] {
  const types = placements.map(({ types: [first] }, index) => {
    const type: PersonType | 'none' = first ?? 'none';
    return { type, seconds: seconds[index] ?? 0 };
  });
  const asked = Map.groupBy(
    types.filter((one) => one.seconds > 0),
    ({ type }) => type,
  );
  return [...asked].map(([type, people]) => ({
    ...{ type, people: people.length },
    seconds: people.reduce((sum, one) => sum + one.seconds, 0),
  }));
}

/** A set that lies within another says nothing of its own, but finding that out costs more than keeping it. */
function togetherIn(asked: readonly (readonly RuleVersion[])[]): ReleaseReach['together'] {
  const sets = new Set(
    asked.map((rules) =>
      rules
        .map(({ rule }) => rule)
        .toSorted()
        .join(' '),
    ),
  );
  return [...sets].filter((set) => set !== '').map((set) => set.split(' '));
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
