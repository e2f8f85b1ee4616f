import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ReasonForm } from './reason-form.tsx';
import { nameOf, type ReasonedStep, type Settled, type Task, type TaskStep } from './task-step.ts';

const reasoned: readonly ReasonedStep[] = ['nothingToChange', 'putOff'];

interface TaskStepsProps {
  task: Task;
  today: string;
  onSettled: (settled: Settled | undefined) => void;
}

/**
 * What an editor may do to a task: nothing to change, with the reason; put off, with the reason and a day; open again,
 * which is the way back from both.
 */
export function TaskSteps({ task, today, onSettled }: TaskStepsProps) {
  const words = useText('upkeep');
  const action = useAction('settleUpkeep');
  const [open, setOpen] = useState<ReasonedStep>();
  const { key, seen, state } = task;
  const name = nameOf(task);
  const busy = action.isPending;
  const send = (step: TaskStep) => {
    if (busy) return;
    action.mutate(step, {
      onSuccess: ({ record }) => {
        setOpen(undefined);
        onSettled(step.deed === 'reopen' ? undefined : { key, name, deed: step.deed, seen: record.version });
      },
    });
  };
  const show = (step: ReasonedStep | undefined) => {
    action.reset();
    setOpen(step);
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
            aria-label={words.stepOf(words.deed.reopen, name)}
            disabledFocusable={busy}
            onClick={() => send({ deed: 'reopen', key, seen })}
          >
            {words.deed.reopen}
          </Action>
        ) : (
          reasoned.map((step) => (
            <Action key={step} aria-label={words.stepOf(words.deed[step], name)} onClick={() => show(step)}>
              {words.deed[step]}
            </Action>
          ))
        )}
      </div>
    </>
  );
}
