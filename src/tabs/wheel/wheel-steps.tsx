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
import { useText } from '../use-text.ts';
import type { Item } from './wheel-item.ts';

type Change = ActionInput<'changeWheel'>;

/** What the reader may do to an item; whoever only does it may say that it is done. */
export function WheelSteps({ item }: { item: Item }) {
  const words = useText('wheel');
  const action = useAction('changeWheel');
  const [open, setOpen] = useState<'done' | 'notDone' | 'delegate'>();
  const { key, version: seen, state, isMine, confirmed, performerName } = item;
  const isFinished = state === 'done' || state === 'notDone';
  const send = (change: Change) => {
    if (!action.isPending) action.mutate(change, { onSuccess: () => setOpen(undefined) });
  };
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
      {isMine && performerName !== undefined && press(words.takeBack, { deed: 'takeBack', key, seen })}
    </div>
  );
  return (
    <>
      {open === 'delegate' && (
        <FindColleague
          autoFocus
          words={words}
          onChoose={(person) => send({ deed: 'delegate', key, seen, performer: person.id })}
        />
      )}
      {(open === 'done' || open === 'notDone') && (
        <EvidenceForm
          deed={open}
          busy={action.isPending}
          onSave={(evidence) => send({ deed: open, key, seen, evidence })}
        />
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {open !== undefined && (
        <div className={layout.actions}>
          <CloseForm onClose={() => setOpen(undefined)} />
        </div>
      )}
      {open === undefined && isFinished && (
        <div className={layout.actions}>{press(words.reopen, { deed: 'reopen', key, seen })}</div>
      )}
      {open === undefined && !isFinished && (
        <>
          {mustConfirm && <div className={layout.actions}>{press(words.confirm, { deed: 'confirm', key, seen })}</div>}
          {state === 'planned' ? <Folded title={words.more}>{others}</Folded> : others}
        </>
      )}
    </>
  );
}

interface EvidenceFormProps {
  deed: 'done' | 'notDone';
  busy: boolean;
  onSave: (evidence: string) => void;
}

/** What shows that it was done, or why it was not. */
function EvidenceForm({ deed, busy, onSave }: EvidenceFormProps) {
  const words = useText('wheel');
  return (
    <EntryForm<{ evidence: string }>
      focused
      says={[words.save, words.busy]}
      begin={{ evidence: '' }}
      sending={{ isPending: busy, error: null }}
      onSend={({ evidence }) => onSave(evidence)}
    >
      {({ at }) => (
        <TextField
          {...at('evidence', deed === 'done' ? words.evidence : words.because, words.evidenceHelp)}
          max={longestEvidence}
          required={words.needed}
        />
      )}
    </EntryForm>
  );
}
