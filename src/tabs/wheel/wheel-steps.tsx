import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import { longestEvidence } from '../../features/wheel/item.ts';
import { useAction } from '../api-hooks.tsx';
import { FindColleague } from '../parts/find-colleague.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Item, isFinished as isOver, type Wheel, type WheelDone } from './wheel-item.ts';

type Change = ActionInput<'changeWheel'>;

interface WheelStepsProps {
  item: Item;
  /** A number of ours that may show it. */
  figure: Wheel['figures'][number] | undefined;
  onDone: WheelDone;
}

/** What the reader may do to an item; who only does it may say that it is done. */
export function WheelSteps({ item, figure, onDone }: WheelStepsProps) {
  const words = useText('wheel');
  const action = useAction('changeWheel');
  const [open, setOpen] = useState<'done' | 'notDone' | 'delegate'>();
  const { key, version: seen, state, isMine, confirmed, performerName } = item;
  const isFinished = isOver(item);
  const close = () => setOpen(undefined);
  const send = (change: Change) => {
    if (!action.isPending) action.mutate(change, { onSuccess: close });
  };
  const finish = (step: 'done' | 'notDone', evidence: string) =>
    action.mutate(
      { step, key, seen, evidence },
      {
        onSuccess: ({ record: { version } }) => {
          close();
          const said = `${words.item[item.item]}: ${words.state[step].toLowerCase()}.`;
          onDone({ said, undo: { name: 'changeWheel', send: { step: 'reopen', key, seen: version } } }, key);
        },
      },
    );
  const press = (label: string, change: Change) => (
    <Action disabledFocusable={action.isPending} onClick={() => send(change)}>
      {label}
    </Action>
  );
  const mustConfirm = isMine && !confirmed;
  // Months ahead there is nothing to do yet but to take it on.
  const others = (
    <div className={layout.actions}>
      <Action onClick={() => setOpen('done')}>{words.done}</Action>
      <Action onClick={() => setOpen('notDone')}>{words.notDone}</Action>
      {isMine && performerName === undefined && <Action onClick={() => setOpen('delegate')}>{words.delegate}</Action>}
      {isMine && performerName !== undefined && press(words.takeBack, { step: 'takeBack', key, seen })}
    </div>
  );
  return (
    <>
      {open === 'delegate' && (
        <>
          <FindColleague
            autoFocus
            words={words}
            onChoose={(person) => send({ step: 'delegate', key, seen, performer: person.id })}
          />
          <div className={layout.actions}>
            <CloseForm onClose={close} />
          </div>
        </>
      )}
      {(open === 'done' || open === 'notDone') && (
        <EvidenceForm
          step={open}
          figure={figure}
          busy={action.isPending}
          onSave={(evidence) => finish(open, evidence)}
          onClose={close}
        />
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {open === undefined && isFinished && (
        <div className={layout.actions}>{press(words.reopen, { step: 'reopen', key, seen })}</div>
      )}
      {open === undefined && !isFinished && (
        <>
          {mustConfirm && <div className={layout.actions}>{press(words.confirm, { step: 'confirm', key, seen })}</div>}
          {state === 'planned' ? <Folded title={words.more}>{others}</Folded> : others}
        </>
      )}
    </>
  );
}

interface EvidenceFormProps {
  step: 'done' | 'notDone';
  busy: boolean;
  figure: WheelStepsProps['figure'];
  onSave: (evidence: string) => void;
  onClose: () => void;
}

/** What shows that it was done, or why it was not. */
function EvidenceForm({ step, busy, figure, onSave, onClose }: EvidenceFormProps) {
  const words = useText('wheel');
  const today = useDay()(useToday());
  const ours =
    figure &&
    (figure.item === 'breachFollowUp'
      ? words.breachFigure(figure.now, figure.before, figure.year, today)
      : words.figure[figure.item](figure.count, figure.of, today));
  return (
    <EntryForm<{ evidence: string }>
      focused
      says={[words.save, words.busy]}
      begin={{ evidence: '' }}
      sending={{ isPending: busy, error: null }}
      onSend={({ evidence }) => onSave(evidence)}
      onClose={onClose}
    >
      {({ at, said: { evidence = '' }, set }) => (
        <>
          <TextField
            {...(step === 'done'
              ? at('evidence', words.evidence, words.evidenceHelp)
              : at('evidence', words.because, words.form.titleHelp))}
            max={longestEvidence}
            required={words.needed}
          />
          {step === 'done' && ours && !evidence.includes(ours) && (
            <Action
              appearance="subtle"
              className={layout.flush}
              onClick={() => set({ evidence: evidence === '' ? ours : `${evidence}\n${ours}` })}
            >
              {words.useFigure}
            </Action>
          )}
        </>
      )}
    </EntryForm>
  );
}
