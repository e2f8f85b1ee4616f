import { useState } from 'react';
import { longestNote } from '../../features/exemptions/exemption.ts';
import { useAction } from '../api-hooks.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
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

const forms = { assess: AssessForm, decide: DecideForm, end: EndForm };
type Open = keyof typeof forms;

/** What the reader may do about one exemption, and the way back from what they did last. */
export function ExemptionSteps({ exemption, data, isFirst }: ExemptionStepsProps) {
  const words = useText('exemptions');
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Undoable>();
  const withdraw = useAction('withdrawExemption');
  const undo = useAction('undoExemption');
  const { key, row: seen, may } = exemption;
  const name = words.name(exemption.rule.toUpperCase(), exemption.ruleTitle);
  const Form = open && forms[open];
  if (Form) {
    const close = (step?: Undoable) => {
      setOpen(undefined);
      setDone(step);
    };
    return <Form label={words.named(words.deed[open], name)} exemption={exemption} onClose={close} />;
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
              onDo={() => !busy && withdraw.mutate({ key, seen }, { onSuccess: () => setDone('withdraw') })}
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

/** Ends it before its time, with a word on why. */
function EndForm({ label, exemption: { key, row: seen }, onClose }: StepFormProps) {
  const words = useText('exemptions');
  const action = useAction('endExemption');
  return (
    <EntryForm<{ reason: string }>
      {...{ label, words, onClose }}
      focused
      begin={{ reason: '' }}
      sending={action}
      onSend={({ reason }) => action.mutate({ key, seen, reason }, { onSuccess: () => onClose('end') })}
    >
      {({ at }) => (
        <TextField {...at('reason', words.form.endReason, words.form.freeHelp)} max={longestNote} required />
      )}
    </EntryForm>
  );
}
