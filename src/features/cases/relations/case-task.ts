import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseTask } from './records.ts';

export const taskKinds = ['contain', 'prevent', 'inform', 'rulesReview', 'other'] as const;
export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** The most characters of a task. */
export const longestTask = 500;

export const taskKey = (nonce: string) => `task:${nonce}`.toLowerCase();
/** The rules are looked over once for each case, however often the cause is written (S66). */
export const rulesTaskKey = (incident: string) => incident.replace(/^incident:/, 'rulestask:');

/** A task as it is kept. Whoever owns it may not be of the DBR's side, so what it says is all they get. */
export function caseTask(
  stored: Stored<Incident>,
  { key, kind, text, dueOn }: Pick<CaseTask, 'key' | 'kind' | 'text' | 'dueOn'>,
  owner: { id: string; name: string },
  by: { id: string },
  now: Moment,
): CaseTask {
  return {
    key,
    actor: by.id,
    at: now,
    number: numberOf(stored),
    kind,
    text: guardText(text.trim()).text,
    ownerName: owner.name,
    ...(dueOn !== undefined && { dueOn }),
    state: 'open',
    owner: owner.id,
    incident: stored.record.key,
  };
}

/** S66: a breach that calls for looking the rules over opens a task of its own. */
export function rulesTask(stored: Stored<Incident>, by: { id: string; name: string }, now: Moment): CaseTask {
  const given = { key: rulesTaskKey(stored.record.key), kind: 'rulesReview', text: rulesWords } as const;
  return caseTask(stored, given, by, by, now);
}

const rulesWords = 'Se efter, om reglerne i håndbogen skal ændres.';

/** The task in another state; opened again it is as it was given. */
export function movedTask(task: CaseTask, state: TaskState, by: { id: string; name: string }, now: Moment): CaseTask {
  const ended = state === 'open' ? undefined : { endedAt: now, endedBy: by.name };
  return { ...task, state, endedAt: ended?.endedAt, endedBy: ended?.endedBy, actor: by.id, at: now };
}

/** What is still to do first, the nearest day first; then what is over, newest first. */
export function inOrder(tasks: readonly Stored<CaseTask>[]): readonly Stored<CaseTask>[] {
  const isOver = ({ record }: Stored<CaseTask>) => Number(record.state !== 'open');
  const due = ({ record }: Stored<CaseTask>) => record.dueOn ?? '9999-12-31';
  return tasks.toSorted(
    (a, b) =>
      isOver(a) - isOver(b) ||
      (isOver(a) === 0
        ? due(a).localeCompare(due(b))
        : (b.record.endedAt ?? '').localeCompare(a.record.endedAt ?? '')) ||
      a.record.at.localeCompare(b.record.at),
  );
}
