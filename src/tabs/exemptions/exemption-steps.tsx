import { useState } from 'react';
import { longestNote } from '../../features/exemptions/exemption.ts';
import { useAction } from '../api-hooks.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { AskExemption } from './ask-exemption.tsx';
import { AssessForm } from './assess-form.tsx';
import { DecideForm } from './decide-form.tsx';
import type { Exemption, Exemptions, StepFormProps, Undoable } from './exemption-view.ts';

interface ExemptionStepsProps {
  exemption: Exemption;
  data: Exemptions;
  /** It is the first that waits for the reader: the page has one button before all others. */
  isFirst: boolean;
}

type Open = 'assess' | 'decide' | 'end';

/** What the reader may do about one exemption, and the way back from what they did last. */
export function ExemptionSteps({ exemption, data, isFirst }: ExemptionStepsProps) {
  const words = useText('exemptions');
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Undoable>();
  const assess = useAction('assessExemption');
  const decide = useAction('decideExemption');
  const withdraw = useAction('withdrawExemption');
  const end = useAction('endExemption');
  const undo = useAction('undoExemption');
  const { key, row: seen, may } = exemption;
  const name = words.name(exemption.rule.toUpperCase(), exemption.ruleTitle);
  const after = (step: Undoable) => ({
    onSuccess: () => {
      setOpen(undefined);
      setDone(step);
    },
  });
  const close = (job: { reset: () => void }) => () => {
    job.reset();
    setOpen(undefined);
  };
  const state = (job: typeof assess | typeof decide | typeof end) => ({
    label: words.named(words.deed[open ?? 'end'], name),
    sending: job,
    onClose: close(job),
  });
  if (open === 'assess') {
    const save = (said: Parameters<typeof assess.mutate>[0]) => assess.mutate(said, after('assess'));
    return <AssessForm {...state(assess)} exemption={exemption} onSave={(said) => save({ ...said, key, seen })} />;
  }
  if (open === 'decide') {
    const save = (said: Parameters<typeof decide.mutate>[0]) => decide.mutate(said, after('decide'));
    return <DecideForm {...state(decide)} exemption={exemption} onSave={(said) => save({ ...said, key, seen })} />;
  }
  if (open === 'end') {
    return <EndForm {...state(end)} onSave={(reason) => end.mutate({ key, seen, reason }, after('end'))} />;
  }
  const fault = withdraw.error ?? undo.error;
  const busy = withdraw.isPending || undo.isPending;
  const isJudged = may.assess || may.decide;
  const show = (step: Open) => {
    setDone(undefined);
    setOpen(step);
  };
  return (
    <>
      {done && <Notice kind="good" title={words.done[done]} role="status" />}
      <FaultNotice fault={busy ? null : fault} sentences={words.fault} />
      {(isJudged || may.withdraw || may.end || may.undo) && (
        <div className={layout.actions}>
          {may.decide && <StepButton step="decide" name={name} first={isFirst} onDo={() => show('decide')} />}
          {may.assess && (
            <StepButton
              step={exemption.advice ? 'assessAgain' : 'assess'}
              name={name}
              first={isFirst && !may.decide && !exemption.advice}
              onDo={() => show('assess')}
            />
          )}
          {may.withdraw && (
            <StepButton
              step="withdraw"
              name={name}
              onDo={() => !busy && withdraw.mutate({ key, seen }, after('withdraw'))}
            />
          )}
          {may.end && <StepButton step="end" name={name} onDo={() => show('end')} />}
          {may.undo && (
            <Action
              aria-label={words.named(words.undoOf[may.undo], name)}
              disabledFocusable={busy}
              onClick={() =>
                may.undo && !busy && undo.mutate({ key, seen, of: may.undo }, { onSuccess: () => setDone(undefined) })
              }
            >
              {undo.isPending ? words.undoing : words.undoOf[may.undo]}
            </Action>
          )}
        </div>
      )}
      {may.renew && <AskExemption data={data} earlier={exemption} />}
    </>
  );
}

interface StepButtonProps {
  step: Open | 'withdraw' | 'assessAgain';
  name: string;
  /** What the reader is here for. */
  first?: boolean;
  onDo: () => void;
}

function StepButton({ step, name, first = false, onDo }: StepButtonProps) {
  const words = useText('exemptions');
  return (
    <Action {...(first && { appearance: 'primary' })} aria-label={words.named(words.deed[step], name)} onClick={onDo}>
      {words.deed[step]}
    </Action>
  );
}

interface EndFormProps extends StepFormProps {
  onSave: (reason: string) => void;
}

/** Ends it before its time, with a word on why. */
function EndForm({ label, onSave, sending, onClose }: EndFormProps) {
  const words = useText('exemptions');
  const { at, said } = useFields({ reason: '' });

  const form = useForm(sending, () => {
    if (said.reason.trim() !== '') onSave(said.reason.trim());
  });

  return (
    <Form {...form} label={label} focused words={words} onClose={onClose}>
      <FreeTextField
        {...at('reason')}
        label={words.form.endReason}
        hint={words.form.freeHelp}
        maxLength={longestNote}
        required
      />
    </Form>
  );
}
