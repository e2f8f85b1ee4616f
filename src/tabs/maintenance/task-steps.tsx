import { useState } from 'react';
import { longestReason } from '../../features/editing/maintenance/maintenance-task.ts';
import { hasWords } from '../../features/questions/question.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { nameOf, type ReasonedStep, type Settled, type Task, type TaskStep } from './task-step.ts';

const reasoned: readonly ReasonedStep[] = ['nothingToChange', 'putOff'];

/**
 * What an editor may do to a task: nothing to change, with the reason; put off, with the reason and a day; open again,
 * which is the way back from both.
 */
export function TaskSteps({ task, onSettled }: { task: Task; onSettled: (settled: Settled | undefined) => void }) {
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
        onSettled(step.outcome === 'reopen' ? undefined : { key, name, step: step.outcome, seen: record.version });
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
        step={open}
        name={name}
        sending={action}
        onSave={({ because, until = '' }) =>
          send(open === 'putOff' ? { outcome: open, key, seen, because, until } : { outcome: open, key, seen, because })
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
            onClick={() => send({ outcome: 'reopen', key, seen })}
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

interface Reason {
  because: string;
  until?: string;
}

interface ReasonFormProps {
  step: ReasonedStep;
  name: string;
  sending: Sending;
  onSave: (said: Reason) => void;
  onClose: () => void;
}

/** Why there is nothing to change, or why it waits and until when. */
function ReasonForm({ step, name, sending, onSave, onClose }: ReasonFormProps) {
  const today = useToday();
  const words = useText('upkeep');
  return (
    <EntryForm<Reason>
      label={words.stepOf(words.deed[step], name)}
      focused
      words={words}
      names={words.form}
      begin={{ because: '', until: '' }}
      sending={sending}
      onSend={onSave}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          <TextField
            {...at('because', words.form[step], words.form.becauseHelp)}
            max={longestReason}
            check={(because) => !hasWords(because) && words.form.needed}
            required
            refusesCpr
          />
          {step === 'putOff' && <DayField {...at('until')} min={today} required={words.form.needDay} />}
        </>
      )}
    </EntryForm>
  );
}
