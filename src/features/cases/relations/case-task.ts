import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import { momentInWords } from '../incident/moment-words.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseTask } from './records.ts';

export const taskKinds = ['contain', 'prevent', 'inform', 'rulesReview', 'other', 'sendLetter'] as const;
/** What the DBR gives in free words; a letter is given from where it is written. */
export const givenKinds = ['contain', 'prevent', 'inform', 'rulesReview', 'other'] as const;
export const taskStates = ['open', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** The most characters of a task. */
export const longestTask = 500;
/** The most characters of a letter that is given to be sent. */
export const longestLetter = 20_000;

export const taskKey = (nonce: string) => `task:${nonce}`.toLowerCase();
/** The rules are looked over once for each case, however often the cause is written (S66). */
export const rulesTaskKey = (incident: string) => incident.replace(/^incident:/, 'rulestask:');

/** A task as it is kept. Whoever owns it may not be of the DBR's side, so what it says is all they get. */
export function caseTask(
  stored: Stored<Incident>,
  { key, kind, text, dueOn, letter }: Pick<CaseTask, 'key' | 'kind' | 'text' | 'dueOn' | 'letter'>,
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
    ...(letter !== undefined && { letter: guardText(letter).text }),
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

/** When a letter was sent and to how many, never to whom (domain.md 2.4); those without Digital Post get it by post. */
export interface LettersSent {
  sentAt: Moment;
  byDigitalPost: number;
  byPost: number;
}

/** The task in another state; opened again it is as it was given. */
export function movedTask(
  task: CaseTask,
  state: TaskState,
  by: { id: string; name: string },
  now: Moment,
  sent?: LettersSent,
): CaseTask {
  const ended = state === 'open' ? undefined : { endedAt: now, endedBy: by.name };
  const { sentAt, byDigitalPost, byPost } = state === 'done' && sent ? sent : ({} as Partial<LettersSent>);
  const moved = { ...task, state, endedAt: ended?.endedAt, endedBy: ended?.endedBy, actor: by.id, at: now };
  return task.kind === 'sendLetter' ? { ...moved, sentAt, byDigitalPost, byPost } : moved;
}

/** What was sent, for the log of the case, which is read in Danish. */
export function sentInWords({ sentAt, byDigitalPost = 0, byPost = 0 }: CaseTask): string | undefined {
  if (sentAt === undefined) return undefined;
  return `Digital Post: ${byDigitalPost}, med posten: ${byPost}, sendt ${momentInWords(sentAt, 'da')}`;
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
