import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestReason } from '../../features/editing/maintenance/maintenance-task.ts';
import { hasWords } from '../../features/questions/question.ts';
import { useAction } from '../api-hooks.tsx';
import { ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
        sending={action}
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

interface ReasonFormProps {
  deed: ReasonedStep;
  name: string;
  sending: Sending;
  onSave: (because: string, until: string) => void;
  onClose: () => void;
}

/** Why there is nothing to change, or why it waits and until when. */
function ReasonForm({ deed, name, sending, onSave, onClose }: ReasonFormProps) {
  const today = useToday();
  const words = useText('upkeep');
  const { at, said } = useFields({ because: '', until: '' }, words.form);
  const { because, until } = said;
  const isMissing = !hasWords(because);
  const needsDay = deed === 'putOff' && until === '';

  const form = useForm(sending, () => {
    if (!isMissing && !holdsCpr(because) && !needsDay) onSave(because.trim(), until);
  });

  return (
    <Form
      {...form}
      label={words.stepOf(words.deed[deed], name)}
      focused
      says={[words.save, words.saving]}
      sentences={words.fault}
      onClose={onClose}
    >
      <FreeTextField
        {...at('because')}
        label={words.form[deed]}
        hint={words.form.becauseHelp}
        maxLength={longestReason}
        required
        refusesCpr
        fault={form.tried && isMissing && words.form.needed}
      />
      {deed === 'putOff' && (
        <ValueField {...at('until')} required fault={form.tried && needsDay && words.form.needDay} min={today} />
      )}
    </Form>
  );
}
