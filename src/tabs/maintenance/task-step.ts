import type { ActionInput, ViewData } from '../../contract/contract.ts';

export type Maintenance = ViewData<'upkeep'>;
export type Task = Maintenance['tasks'][number];
export type Choice = Maintenance['choices'][number];
/** What is done to a task, as the server takes it. */
export type TaskStep = ActionInput<'settleUpkeep'>;
/** What needs a reason before it is done. */
export type ReasonedStep = 'nothingToChange' | 'putOff';

/** A task something has just been done to, so that it can be taken back. */
export interface Settled {
  key: string;
  name: string;
  step: ReasonedStep;
  /** Version of the row that was written. */
  seen: number;
}

/** Where the rule or page is read. */
export function placeOf({ subject, isRule }: Pick<Task, 'subject' | 'isRule'>): string {
  if (isRule) return `/handbook/rule/${subject}`;
  return subject === 'policy' ? '/policy' : `/handbook/page/${subject}`;
}

/** `R06 Send sikkert`, or a page by its title. */
export function nameOf({ subject, isRule, title }: Pick<Task, 'subject' | 'isRule' | 'title'>): string {
  return isRule ? `${subject.toUpperCase()} ${title}` : title;
}
