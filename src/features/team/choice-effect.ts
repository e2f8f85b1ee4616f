import type { Day } from '../../core/dates.ts';
import type { ReadingChoice } from '../handbook/tailoring-records.ts';
import { rulesNamed } from '../reading/found-sources.ts';
import { listChange, secondsFor } from '../reading/plan-effect.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import { planWith } from '../reading/reading-plan.ts';
import type { Placement } from '../workplace/placed.ts';

/** Somebody a choice is about, on the day they are looked at. */
export interface Concerned {
  placement: Placement;
  day: Day;
}

/** What a choice would do, before it is made (S82). */
export interface ChoiceEffect {
  /** Everybody it is about. */
  people: number;
  /** Those who have any of its rules on their list before. */
  before: number;
  /** Those whose list it changes. */
  changed: number;
  /** The rules that come on or go off somebody's list. */
  rules: readonly string[];
  /** Reading time of those rules for whoever gets most of them. */
  secondsEach: number;
}

/** Worked out by doing it: the lists of everybody it is about, with and without the choice. */
export function effectOf(plan: ReadingPlan, choice: ReadingChoice, concerned: readonly Concerned[]): ChoiceEffect {
  const after = planWith(plan, choice);
  const named = new Set(rulesNamed(plan, choice, choice.from));
  const lists = concerned.map(({ placement, day }) => listChange(plan, after, placement, day));
  const changed = lists.map(({ gained, lost }) => [...gained, ...lost]).filter((rules) => rules.length > 0);
  return {
    people: concerned.length,
    before: lists.filter(({ before }) => !before.isDisjointFrom(named)).length,
    changed: changed.length,
    rules: [...new Set(changed.flat())].sort(),
    secondsEach: Math.max(0, ...changed.map((rules) => secondsFor(plan, rules, choice.from))),
  };
}
