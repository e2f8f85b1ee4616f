import { type PackVersion, packVersions } from '../handbook/pack.ts';
import type { Rule } from '../handbook/rule.ts';
import type { Pack, ReadingChoice } from '../handbook/tailoring-records.ts';
import type { Unit } from '../workplace/records.ts';
import { ending } from './reading-choice.ts';
import type { ReadingSources } from './sourced-rule.ts';

/** All that decides who reads what: the handbook, its packs, the managers' choices and the tree of units (S24, S82). */
export interface ReadingPlan {
  rules: ReadonlyMap<string, Rule>;
  /** By their codes, and those of one code by the day they begin. */
  packs: readonly PackVersion[];
  /** By their keys. */
  choices: readonly ReadingChoice[];
  choicesIn: ReadonlyMap<string, readonly ReadingChoice[]>;
  /** The unit above each unit. */
  parents: ReadonlyMap<string, string | undefined>;
  /** What has been worked out already: it is the same for everybody who is placed alike (design section 3). */
  known: Map<string, ReadingSources>;
}

export function readingPlan(
  rules: ReadonlyMap<string, Rule>,
  packs: readonly Pack[],
  choices: readonly ReadingChoice[],
  units: readonly Unit[],
): ReadingPlan {
  const ordered = choices.map(ending).sort((a, b) => a.key.localeCompare(b.key));
  return {
    rules,
    packs: packVersions(packs),
    choices: ordered,
    choicesIn: Map.groupBy(ordered, ({ unit }) => unit),
    parents: new Map(units.map(({ unit, parent }) => [unit, parent])),
    known: new Map(),
  };
}

/** The plan as it were with one choice more, or another in place of one with the same key; nothing is worked out yet. */
export function planWith(plan: ReadingPlan, choice: ReadingChoice): ReadingPlan {
  const others = plan.choices.filter(({ key }) => key !== choice.key);
  const choices = [...others, choice].sort((a, b) => a.key.localeCompare(b.key));
  return { ...plan, choices, choicesIn: Map.groupBy(choices, ({ unit }) => unit), known: new Map() };
}

/** The plan as it were with packs as they are wanted, in place of what their rows say; nothing is worked out yet. */
export function planWithPacks(plan: ReadingPlan, packs: readonly Pack[]): ReadingPlan {
  const others = plan.packs.filter(({ key }) => packs.every((pack) => pack.key !== key));
  return { ...plan, packs: packVersions([...others, ...packs]), known: new Map() };
}

/** The unit and every unit above it; each is visited once, so a cycle in the tree ends. */
export function unitAndAbove(parents: ReadingPlan['parents'], unit: string): readonly string[] {
  const path: string[] = [];
  for (let next: string | undefined = unit; next !== undefined && !path.includes(next); next = parents.get(next)) {
    path.push(next);
  }
  return path;
}
