import type { Day, Moment } from '../../../core/dates.ts';
import type { Occasion, UpkeepTask } from './records.ts';

/** Longest reason. */
export const longestReason = 500;
/** So much of what a task is about fits on its row. */
const longestAbout = 200;

/** `upkeep:<nonce>:r06` */
export function occasionTaskKey({ key }: Pick<Occasion, 'key'>, subject: string): string {
  return `upkeep:${key.replace(/^occasion:/, '')}:${subject}`.toLowerCase();
}

/** `upkeep:review:r06:2026-12-01`: one for each time its day comes. */
export function reviewTaskKey(rule: string, day: Day): string {
  return `upkeep:review:${rule}:${day}`.toLowerCase();
}

/** `upkeep:unclear:r06:3.1` */
export function unclearTaskKey(rule: string, version: string): string {
  return `upkeep:unclear:${rule}:${version}`.toLowerCase();
}

/** An editor takes up what readers doubt in a rule. */
export function unclearTask(
  { rule, version, title }: { rule: string; version: string; title: string },
  due: Day,
  by: { id: string; name: string },
  now: Moment,
): UpkeepTask {
  return {
    ...{ key: unclearTaskKey(rule, version), actor: by.id, at: now, cause: 'unclear', subject: rule, title },
    ...{ state: 'open', due, openedAt: now, byName: by.name },
  };
}

/** What may be done to a task; each is undone by opening it again. */
export type MaintenanceStep =
  | { outcome: 'nothingToChange'; because: string }
  | { outcome: 'putOff'; until: Day; because: string }
  | { outcome: 'reopen' };

/** A task as it stands before the step. */
export type MaintenanceBefore = Pick<UpkeepTask, 'key' | 'cause' | 'subject' | 'title' | 'due' | 'openedAt'> & {
  about?: string | undefined;
  /** The day it had from the start. */
  ownDue: Day;
};

/** The row after the step. @param nextReview when the rule is to be looked over next, once it was found right */
export function afterStep(
  { ownDue, ...task }: MaintenanceBefore,
  step: MaintenanceStep,
  nextReview: Day | undefined,
  by: { id: string; name: string },
  now: Moment,
): UpkeepTask {
  const { key, cause, subject, title, about, openedAt } = task;
  const row = { key, actor: by.id, at: now, cause, subject, title, about: about?.slice(0, longestAbout), openedAt };
  const settled = { settledAt: now, byName: by.name };
  switch (step.outcome) {
    case 'nothingToChange':
      return { ...row, ...settled, state: 'done', due: task.due, because: step.because, nextReview };
    case 'putOff':
      return { ...row, ...settled, state: 'putOff', due: step.until, because: step.because };
    case 'reopen':
      return { ...row, byName: by.name, state: 'open', due: ownDue };
  }
}

/** Does the row stand as the step would leave it? Then a repeat writes nothing. */
export function isDone(row: UpkeepTask, step: MaintenanceStep): boolean {
  switch (step.outcome) {
    case 'nothingToChange':
      return row.state === 'done' && row.because === step.because;
    case 'putOff':
      return row.state === 'putOff' && row.because === step.because && row.due === step.until;
    case 'reopen':
      return row.state === 'open';
  }
}
