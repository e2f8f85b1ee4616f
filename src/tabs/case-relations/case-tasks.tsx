import { useState } from 'react';
import { longestTask, type TaskKind, taskKinds } from '../../features/cases/relations/case-task.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { named, RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';
import { RelationsPart } from './part.tsx';
import type { Relations } from './relations.ts';
import { TaskCard } from './task-card.tsx';

/** What has to be done because of the case, and who does it. */
export default function TasksPart({ data }: CasePartProps) {
  return (
    <RelationsPart data={data}>
      {(relations) => <CaseTasks number={data.line.number} relations={relations} />}
    </RelationsPart>
  );
}

/** The tasks of a case, what is still to do first (S66, S106, S107). */
function CaseTasks({ number, relations: { key, tasks, isOpen } }: { number: string; relations: Relations }) {
  const when = useWhen();
  const words = useText('cases').relations.tasks;
  const { isOpen: adding, open, close, notice, done } = useOpened();
  const move = useAction('moveCaseTask');

  function moveTo(task: string, state: 'open' | 'done' | 'dropped'): void {
    if (!move.isPending) move.mutate({ task, state }, { onSuccess: () => done(words.moved[state]) });
  }

  return (
    <Section title={words.title}>
      {notice}
      {move.error && !move.isPending && <RefusalNotice fault={move.error} />}
      {tasks.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      <List of={tasks} by="key">
        {(task) => (
          <TaskCard
            task={task}
            more={
              <p className={layout.quiet}>
                {task.endedBy !== undefined && task.endedAt !== undefined
                  ? words.ended(task.endedBy, when(task.endedAt))
                  : words.by(task.ownerName)}
              </p>
            }
          >
            {task.state === 'open' ? (
              <>
                <Action aria-label={words.doneOf(task.text)} onClick={() => moveTo(task.key, 'done')}>
                  {words.done}
                </Action>
                <Action aria-label={words.dropOf(task.text)} onClick={() => moveTo(task.key, 'dropped')}>
                  {words.drop}
                </Action>
              </>
            ) : (
              <Action aria-label={words.reopenOf(task.text)} onClick={() => moveTo(task.key, 'open')}>
                {words.reopen}
              </Action>
            )}
          </TaskCard>
        )}
      </List>
      {adding && <TaskForm caseKey={key} number={number} onClose={(saved) => close(saved ? words.given : '')} />}
      {isOpen && !adding && (
        <Action appearance="primary" onClick={() => open('')}>
          {words.add}
        </Action>
      )}
    </Section>
  );
}

interface TaskFormProps {
  caseKey: string;
  number: string;
  onClose: (saved: boolean) => void;
}

/** A new task in a case. Without an owner it is the writer's own. */
function TaskForm({ caseKey, number, onClose }: TaskFormProps) {
  const { tasks: words, needed, saving, save, people: peopleWords } = useText('cases').relations;
  const [nonce] = useState(() => crypto.randomUUID());
  const { at, said } = useFields({ kind: 'prevent' as TaskKind, written: '', dueOn: '' });
  const { kind, written, dueOn } = said;
  const [owner, setOwner] = useState<Choosable>();
  const [ownerWritten, setOwnerWritten] = useState('');
  const choices = useView('caseChoices', { number });
  const add = useAction('addCaseTask');
  const isEmpty = written.trim() === '';
  // A name that was typed and not picked is nobody: it must not make the task the writer's own.
  const isUnpicked = ownerWritten !== '' && owner === undefined;

  const form = useForm(add, () => {
    if (isEmpty || isUnpicked) return;
    const given = { key: caseKey, nonce, kind, text: written.trim() };
    add.mutate(
      { ...given, ...(owner && { owner: owner.id }), ...(dueOn !== '' && { dueOn }) },
      { onSuccess: () => onClose(true) },
    );
  });

  return (
    <Form {...form} label={words.add} focused says={[save, saving]} onClose={() => onClose(false)} needed={needed}>
      <RadioField {...at('kind')} label={words.kindLabel} choices={named(taskKinds, words.kind)} />
      <FreeTextField {...at('written')} label={words.textLabel} hint={words.textHelp} maxLength={longestTask} needed />
      <PersonPicker
        people={choices.data?.data.people ?? []}
        missing={form.tried && isUnpicked}
        called={{ ...peopleWords, who: words.owner, whoHelp: words.ownerHelp }}
        onChoose={setOwner}
        onWrite={setOwnerWritten}
      />
      <ValueField {...at('dueOn')} label={words.due} />
    </Form>
  );
}
