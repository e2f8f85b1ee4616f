import type { Day } from '../../../core/dates.ts';
import type { Decision, Page } from '../records.ts';
import type { Rule } from '../rule.ts';

/** An edition that is tried before any body has adopted one: it binds nobody (INV5). */
export interface TrialEdition {
  document: Decision['document'];
  edition: string;
  since: Day;
}

/** What is on trial, as if it were in force. No row of it is a version, a page or a decision. */
export interface TrialBook {
  editions: readonly TrialEdition[];
  rules: ReadonlyMap<string, Rule>;
  pages: readonly Page[];
}

/** `0.1`, `0.2`: below `1.0`, the first a body can adopt, so that neither is ever taken for the other. */
export function trialVersion(number: number): string {
  return `0.${number}`;
}

/** The one place that says whether a version is on trial. */
export function isTrialVersion(version: string): boolean {
  return version.startsWith('0.');
}

/** Since when the handbook is tried; absent where it is not. */
export function trialSince({ trials = [] }: { trials?: readonly TrialEdition[] }): Day | undefined {
  return trials.find(({ document }) => document === 'handbook')?.since;
}
