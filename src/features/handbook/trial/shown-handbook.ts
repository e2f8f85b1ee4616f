import { rulesOf } from '../rule.ts';
import type { Handbook } from '../table-of-contents.ts';
import type { TrialBook } from './trial.ts';

/** The handbook as it is shown: what is in force, and what is on trial where nothing is yet. Nobody counts by it. */
export function shownHandbook(handbook: Handbook, trial: TrialBook | undefined): Handbook {
  if (!trial) return handbook;
  const versions = [...handbook.rules.values(), ...trial.rules.values()].flatMap((rule) => rule.versions);
  return {
    ...handbook,
    rules: rulesOf(versions),
    pages: [...handbook.pages, ...trial.pages],
    trials: trial.editions,
  };
}
