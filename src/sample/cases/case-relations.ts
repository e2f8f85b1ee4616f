import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { theReporter } from '../../features/cases/incident/reporter-pseudonyms.ts';
import { stepEntry } from '../../features/cases/log/case-log.ts';
import type { CaseEntry } from '../../features/cases/log/records.ts';
import { caseMessage, messageKey } from '../../features/cases/relations/case-message.ts';
import { caseTask, movedTask, taskKey, taskKinds } from '../../features/cases/relations/case-task.ts';
import { newInvitation, purposes } from '../../features/cases/relations/invitation.ts';
import type { CaseMessage, CaseTask, Invitation } from '../../features/cases/relations/records.ts';
import { sampleTable } from '../sample-table.ts';
import { storyCases } from './story-cases.ts';

const caseNames = storyCases.flatMap(({ name }) => name ?? []);

const messages = sampleTable(new URL('./case-messages.tsv', import.meta.url), [
  'case',
  'after',
  'kind',
  'text',
  'answers',
]).map((row) => ({
  of: row.one('case', caseNames),
  after: row.number('after'),
  kind: row.one('kind', ['asked', 'replied', 'added', 'withdrawn']),
  text: row.text('text'),
  answers: row.maybeNumber('answers'),
}));
const given = sampleTable(new URL('./case-tasks.tsv', import.meta.url), [
  'case',
  'after',
  'kind',
  'text',
  'owner',
  'dueIn',
  'doneAfter',
]).map((row) => ({
  of: row.one('case', caseNames),
  after: row.number('after'),
  kind: row.one('kind', taskKinds),
  text: row.text('text'),
  owner: row.text('owner'),
  dueIn: row.number('dueIn'),
  doneAfter: row.maybeNumber('doneAfter'),
}));
const guests = sampleTable(new URL('./case-invitations.tsv', import.meta.url), [
  'case',
  'after',
  'who',
  'purpose',
  'days',
]).map((row) => ({
  of: row.one('case', caseNames),
  after: row.number('after'),
  who: row.text('who'),
  purpose: row.one('purpose', purposes),
  days: row.number('days'),
}));

export interface RelationRows {
  messages: readonly CaseMessage[];
  tasks: readonly CaseTask[];
  invitations: readonly Invitation[];
  entries: readonly CaseEntry[];
}

interface RelationContext {
  name: string | undefined;
  place: number;
  today: Day;
  dpo: { id: string; name: string };
  person: (handle: string) => { id: string; name: string };
  later: (hours: number) => Moment;
}

/** The rows beside one case of the sample. */
export function sampleRelations(
  stored: Stored<Incident>,
  { name, place, today, dpo, person, later }: RelationContext,
): RelationRows {
  const [thread, tasks, invited] = [
    messages.filter(({ of }) => of === name),
    given.filter(({ of }) => of === name),
    guests.filter(({ of }) => of === name),
  ];
  const nonceOf = (kind: string, n: number) =>
    `00000000-0000-4000-${kind}-${String(place).padStart(6, '0')}${String(n).padStart(6, '0')}`;
  const beside = (list: string, n: number) => ({ list, id: `${place}-${n}`, version: 1 });
  const keyOf = (n: number) => messageKey(nonceOf('8001', n));
  return {
    messages: thread.map(({ after, kind, text, answers }, n) =>
      caseMessage(
        stored,
        { key: keyOf(n), kind, text, answers: answers === undefined ? undefined : keyOf(answers) },
        dpo,
        later(after),
      ),
    ),
    tasks: tasks.map(({ after, kind, text, owner, dueIn, doneAfter }, n) => {
      const wanted = { key: taskKey(nonceOf('8002', n)), kind, text, dueOn: addDays(today, dueIn) };
      const task = caseTask(stored, wanted, person(owner), dpo, later(after));
      return doneAfter === undefined ? task : movedTask(task, 'done', person(owner), later(doneAfter));
    }),
    invitations: invited.map(({ after, who, purpose, days }) =>
      newInvitation(stored, person(who), { purpose, until: addDays(today, days) }, dpo, later(after)),
    ),
    entries: [
      ...thread.map(({ after, kind }, n) => {
        const what = kind === 'asked' || kind === 'replied' ? kind : 'added';
        return stepEntry(what, stored, kind === 'asked' ? dpo : theReporter, later(after), undefined, beside('m', n));
      }),
      ...tasks.map(({ after }, n) => stepEntry('taskAdded', stored, dpo, later(after), undefined, beside('t', n))),
      ...invited.map(({ after, who }, n) =>
        stepEntry('invited', stored, dpo, later(after), person(who).name, beside('i', n)),
      ),
    ],
  };
}
