import type { ActionInput } from '../../contract/contract.ts';
import { givenKinds, longestTask } from '../../features/cases/relations/case-task.ts';
import { useAction, useView } from '../api-hooks.tsx';
import type { CasePartProps } from '../cases/case-part-props.ts';
import { useWhen } from '../cases/when-words.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { type PersonChoice, PersonField } from '../parts/form/person-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { LetterTask } from './letter-task.tsx';
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
                {task.kind === 'sendLetter' ? (
                  <LetterTask task={task} onDone={() => done(words.moved.done)} />
                ) : (
                  <Action aria-label={words.doneOf(task.text)} onClick={() => moveTo(task.key, 'done')}>
                    {words.done}
                  </Action>
                )}
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
function TaskForm({ caseKey: key, number, onClose }: TaskFormProps) {
  const { tasks: words, people: peopleWords, ...relations } = useText('cases').relations;
  const people = useView('caseChoices', { number }).data?.data.people ?? [];
  const add = useAction('addCaseTask');
  return (
    <EntryForm<PersonChoice<ActionInput<'addCaseTask'>, 'owner', 'kind' | 'text' | 'dueOn'>>
      label={words.add}
      focused
      words={relations}
      begin={{ kind: 'prevent', text: '', owner: undefined, dueOn: '' }}
      sending={add}
      onSend={({ owner, ...said }, { nonce }) =>
        add.mutate({ key, nonce, ...said, ...(owner && { owner: owner.id }) }, { onSuccess: () => onClose(true) })
      }
      onClose={() => onClose(false)}
    >
      {({ at }) => (
        <>
          <ChoiceField {...at('kind', words.kindLabel)} choices={named(givenKinds, words.kind)} />
          <TextField {...at('text', words.textLabel, words.textHelp)} max={longestTask} required={relations.needed} />
          <PersonField {...at('owner', words.owner, words.ownerHelp)} people={people} words={peopleWords} />
          <DayField {...at('dueOn', words.due)} />
        </>
      )}
    </EntryForm>
  );
}
