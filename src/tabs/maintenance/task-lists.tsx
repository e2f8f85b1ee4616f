import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { ForEditors } from '../drafts/for-editors.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Action, TextLink } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Maintenance, nameOf, placeOf, type Settled, type Task } from './task-step.ts';
import { TaskSteps } from './task-steps.tsx';

const pictures: Readonly<Record<Task['state'], StatusKind>> = {
  ...{ late: 'urgent', open: 'owed', putOff: 'round', done: 'done', closed: 'done' },
};

/** What is to be looked over, late first; what waits and what is done behind a press each. */
export function TaskLists({ data }: { data: Maintenance }) {
  const words = useText('upkeep');
  const undo = useAction('settleUpkeep');
  // The card has moved to another list: the way back stands where the reader is.
  const [settled, setSettled] = useState<Settled>();
  const { tasks, maySettle } = data;
  const among = (...states: readonly Task['state'][]) => tasks.filter(({ state }) => states.includes(state));
  const list = (some: readonly Task[]) => (
    <List of={some} by="key">
      {(task) => <TaskCard task={task} maySettle={maySettle} onSettled={setSettled} />}
    </List>
  );
  const current = among('late', 'open');
  const folded = [
    { some: among('putOff'), name: words.putOff },
    { some: among('done', 'closed'), name: words.over },
  ];

  function takeBack({ key, seen }: Settled): void {
    if (!undo.isPending) undo.mutate({ outcome: 'reopen', key, seen }, { onSuccess: () => setSettled(undefined) });
  }

  return (
    <>
      {current.length > 0 && <h2 className={layout.heading}>{words.tasks}</h2>}
      {settled && (
        <Notice kind="good" title={`${settled.name}. ${words.done[settled.step]}`} role="status">
          <Action disabledFocusable={undo.isPending} onClick={() => takeBack(settled)}>
            {undo.isPending ? words.undoing : words.undo}
          </Action>
        </Notice>
      )}
      <FaultNotice fault={undo.isPending ? null : undo.error} sentences={words.fault} />
      {current.length > 0 && list(current)}
      {folded.map(
        ({ some, name }) =>
          some.length > 0 && (
            <Folded key={name(0)} title={name(some.length)}>
              {list(some)}
            </Folded>
          ),
      )}
    </>
  );
}

interface TaskCardProps {
  task: Task;
  maySettle: boolean;
  onSettled: (settled: Settled | undefined) => void;
}

/** One rule or page to look over: why, by when, who answers for it, and what may be done. */
function TaskCard({ task, maySettle, onSettled }: TaskCardProps) {
  const day = useDay();
  const words = useText('upkeep');
  const { state, cause, about, owner, due, because, byName, settledAt, closedBy, nextReview } = task;
  const name = nameOf(task);
  return (
    <article className={layout.card} aria-label={name}>
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
        {(state === 'late' || state === 'open') && <DueDate day={due} />}
      </div>
      <h3 className={layout.subheading}>{name}</h3>
      <p>{words.why(words.cause[cause], about)}</p>
      {owner && <p className={layout.quiet}>{words.owner(owner)}</p>}
      {because && <p>{because}</p>}
      {state === 'putOff' && <p>{words.until(day(due))}</p>}
      {closedBy && <p>{words.closedBy(closedBy)}</p>}
      {nextReview && <p>{words.nextReview(day(nextReview))}</p>}
      {byName && settledAt && <p className={layout.quiet}>{words.byLine(byName, day(dayAt(settledAt)))}</p>}
      <TextLink to={placeOf(task)}>{words.read(name)}</TextLink>
      {maySettle && (state === 'open' || state === 'late') && <ForEditors subject={task.subject} />}
      {maySettle && state !== 'closed' && <TaskSteps task={task} onSettled={onSettled} />}
    </article>
  );
}
