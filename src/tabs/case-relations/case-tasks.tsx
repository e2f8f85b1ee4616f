import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { useOpened } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import type { Relations } from './relations.ts';
import { TaskCard } from './task-card.tsx';
import { TaskForm } from './task-form.tsx';

interface CaseTasksProps {
  number: string;
  relations: Relations;
  today: Day;
}

/** The tasks of a case, what is still to do first (S66, S106, S107). */
export function CaseTasks({ number, relations: { key, tasks, isOpen }, today }: CaseTasksProps) {
  const { language, text } = useSpeech();
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
            today={today}
            more={
              <p className={layout.quiet}>
                {task.endedBy !== undefined && task.endedAt !== undefined
                  ? words.ended(task.endedBy, whenWords(task.endedAt, language, today, text))
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
