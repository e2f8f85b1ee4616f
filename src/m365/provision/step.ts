import type { SiteKey } from './wanted.ts';

/** One change that brings a site nearer to the declaration. None drops or retypes anything, or renames what a person named. */
export interface Step {
  site: SiteKey;
  list: string;
  column?: string;
  kind: 'create' | 'name' | 'add' | 'change';
  /** Plain English, for the console; the same step has the same words in every run. */
  what: string;
  method: 'post' | 'patch';
  path: string;
  body: Record<string, unknown>;
  /** Plan B: what is sent instead when SharePoint refuses the body, or takes it and does nothing. */
  instead?: { what: string; body: Record<string, unknown> };
  /** What a person does when nothing else worked. */
  byHand: string;
}

/** A difference that only a person may settle. */
export interface Drift {
  site: SiteKey;
  list: string;
  column?: string;
  kind: 'wrongKind' | 'foreignColumn' | 'extraChoices' | 'renamed';
  what: string;
  fix: string;
}

export interface Comparison {
  steps: readonly Step[];
  drift: readonly Drift[];
}
