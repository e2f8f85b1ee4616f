import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { Folded } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { TaskCard } from './task-card.tsx';
import type { Maintenance, Settled, Task } from './task-step.ts';

/** What is to be looked over, late first; what waits and what is done behind a press each. */
export function TaskLists({ data, today }: { data: Maintenance; today: string }) {
  const words = useText('upkeep');
  const undo = useAction('settleUpkeep');
  // The card has moved to another list: the way back stands where the reader is.
  const [settled, setSettled] = useState<Settled>();
  const { tasks, maySettle } = data;
  const among = (...states: readonly Task['state'][]) => tasks.filter(({ state }) => states.includes(state));
  const list = (some: readonly Task[]) => (
    <List of={some} by="key">
      {(task) => <TaskCard task={task} maySettle={maySettle} today={today} onSettled={setSettled} />}
    </List>
  );
  const current = among('late', 'open');
  const folded = [
    { some: among('putOff'), name: words.putOff },
    { some: among('done', 'closed'), name: words.over },
  ];

  function takeBack({ key, seen }: Settled): void {
    if (!undo.isPending) undo.mutate({ deed: 'reopen', key, seen }, { onSuccess: () => setSettled(undefined) });
  }

  return (
    <>
      {current.length > 0 && <h2 className={layout.heading}>{words.tasks}</h2>}
      {settled && (
        <Notice kind="good" title={`${settled.name}. ${words.done[settled.deed]}`} role="status">
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
