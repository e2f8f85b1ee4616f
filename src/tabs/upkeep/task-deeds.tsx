import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useKeeping } from '../keeping-language.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { ReasonForm } from './reason-form.tsx';
import { nameOf, type ReasonedDeed, type Settled, type Task, type TaskDeed } from './task-deed.ts';

const reasoned: readonly ReasonedDeed[] = ['nothingToChange', 'putOff'];

interface TaskDeedsProps {
  task: Task;
  today: string;
  onSettled: (settled: Settled | undefined) => void;
}

/**
 * What an editor may do to a task: nothing to change, with the reason; put off, with the reason and a day; open again,
 * which is the way back from both.
 */
export function TaskDeeds({ task, today, onSettled }: TaskDeedsProps) {
  const layout = useLayout();
  const words = useKeeping().upkeep;
  const action = useAction('settleUpkeep');
  const [open, setOpen] = useState<ReasonedDeed>();
  const { key, seen, state } = task;
  const name = nameOf(task);
  const busy = action.isPending;
  const send = (deed: TaskDeed) => {
    if (busy) return;
    action.mutate(deed, {
      onSuccess: ({ record }) => {
        setOpen(undefined);
        onSettled(deed.deed === 'reopen' ? undefined : { key, name, deed: deed.deed, seen: record.version });
      },
    });
  };
  const show = (deed: ReasonedDeed | undefined) => {
    action.reset();
    setOpen(deed);
  };
  if (open !== undefined) {
    return (
      <ReasonForm
        deed={open}
        name={name}
        today={today}
        busy={busy}
        fault={action.error}
        onSave={(because, until) =>
          send(open === 'putOff' ? { deed: open, key, seen, because, until } : { deed: open, key, seen, because })
        }
        onClose={() => show(undefined)}
      />
    );
  }
  const isSettled = state === 'done' || state === 'putOff';
  return (
    <>
      <FaultNotice fault={busy ? null : action.error} sentences={words.fault} />
      <div className={layout.actions}>
        {isSettled ? (
          <Action
            aria-label={words.deedOf(words.deed.reopen, name)}
            disabledFocusable={busy}
            onClick={() => send({ deed: 'reopen', key, seen })}
          >
            {words.deed.reopen}
          </Action>
        ) : (
          reasoned.map((deed) => (
            <Action key={deed} aria-label={words.deedOf(words.deed[deed], name)} onClick={() => show(deed)}>
              {words.deed[deed]}
            </Action>
          ))
        )}
      </div>
    </>
  );
}
