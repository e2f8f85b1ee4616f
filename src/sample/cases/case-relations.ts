import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { stepEntry } from '../../domain/breaches/case-log.ts';
import type { MessageKind } from '../../domain/breaches/case-message.ts';
import { caseMessage, messageKey } from '../../domain/breaches/case-message.ts';
import type { TaskKind } from '../../domain/breaches/case-task.ts';
import { caseTask, movedTask, taskKey } from '../../domain/breaches/case-task.ts';
import type { Purpose } from '../../domain/breaches/invitation.ts';
import { newInvitation } from '../../domain/breaches/invitation.ts';
import { theReporter } from '../../domain/breaches/reporter-pseudonyms.ts';
import type { CaseMessage, CaseTask, Invitation } from '../../features/cases/case-relations-records.ts';
import type { CaseEntry } from '../../features/incidents/breach-records-records.ts';
import type { Incident } from '../../features/incidents/records.ts';

interface SampleRelations {
  thread?: readonly { after: number; kind: MessageKind; text: string; answers?: number }[];
  tasks?: readonly { after: number; kind: TaskKind; text: string; owner: string; dueIn: number; doneAfter?: number }[];
  invited?: readonly { after: number; who: string; purpose: Purpose; days: number }[];
}

/** What was asked, given and whom the DBR invited, by the name of the case. */
const relationsTable: Readonly<Record<string, SampleRelations>> = {
  annex: {
    thread: [
      { after: 1, kind: 'asked', text: 'Har modtageren sendt bilaget tilbage eller slettet det?' },
      { after: 3, kind: 'replied', text: 'Det er sendt tilbage med posten. Kuverten ligger hos mig.', answers: 0 },
    ],
    tasks: [
      {
        after: 5,
        kind: 'inform',
        text: 'Ring til de to familier, når brevet er sendt, og hør, om de har spørgsmål.',
        owner: 'gitte',
        dueIn: 3,
      },
      {
        after: 6,
        kind: 'prevent',
        text: 'Aftal, at to ser bilagene igennem, før en aktindsigt sendes.',
        owner: 'gitte',
        dueIn: -5,
        doneAfter: 120,
      },
    ],
    invited: [{ after: 4, who: 'gitte', purpose: 'inform', days: 14 }],
  },
  tablet: { thread: [{ after: 3, kind: 'asked', text: 'Hvilket firma kørte taxaen, og hvad tid steg du ud?' }] },
};

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
  { name = '', place, today, dpo, person, later }: RelationContext,
): RelationRows {
  const { thread = [], tasks = [], invited = [] } = relationsTable[name] ?? {};
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
      const given = { key: taskKey(nonceOf('8002', n)), kind, text, dueOn: addDays(today, dueIn) };
      const task = caseTask(stored, given, person(owner), dpo, later(after));
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
