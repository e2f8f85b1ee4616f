import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { NoteForm } from './note-form.tsx';
import { type FormStep, type Partner, type PartnerStep, type Partners, termsOf, undoOf } from './partner-step.ts';
import { TermsForm } from './terms-form.tsx';

/** What may be done to a partner's record, and the way back from what was just done. */
export function PartnerSteps({ partner, data }: { partner: Partner; data: Partners }) {
  const words = useText('partners');
  const action = useAction('changePartner');
  const [open, setOpen] = useState<FormStep>();
  const [done, setDone] = useState<{ step: FormStep; undo: PartnerStep; seen: number }>();
  const { key, version, organisation, state } = partner;
  const busy = action.isPending;
  const send = (change: PartnerStep, seen: number, then: (version: number) => void) => {
    if (!busy) action.mutate({ ...change, key, seen }, { onSuccess: ({ record }) => then(record.version) });
  };
  const save = (step: FormStep) => (change: PartnerStep) =>
    send(change, version, (seen) => {
      setOpen(undefined);
      setDone({ step, undo: undoOf(partner, step), seen });
    });
  const show = (step: FormStep | undefined) => {
    action.reset();
    setOpen(step);
  };
  const button = (step: FormStep) => (
    <Action key={step} aria-label={`${words.deed[step]}: ${organisation}`} onClick={() => show(step)}>
      {words.deed[step]}
    </Action>
  );
  const possible = stepsFor(data);
  const first = possible.filter((step) => fills(step, partner));
  const shared = { sending: action, onClose: () => show(undefined) };
  if (state === 'ended') {
    return (
      <>
        <FaultNotice fault={busy ? null : action.error} sentences={words.fault} />
        <div className={layout.actions}>
          <Action
            aria-label={`${words.deed.reopen}: ${organisation}`}
            disabledFocusable={busy}
            onClick={() => send({ step: 'reopen' }, version, () => setDone(undefined))}
          >
            {words.deed.reopen}
          </Action>
        </div>
      </>
    );
  }
  if (open === 'describe') {
    return (
      <TermsForm
        {...shared}
        label={`${words.deed.describe}: ${organisation}`}
        begin={termsOf(partner)}
        ownerName={partner.ownerName}
        data={data}
        onSave={(terms) => save('describe')({ step: 'describe', terms })}
      />
    );
  }
  if (open !== undefined) {
    const { editions } = data;
    return <NoteForm {...shared} step={open} name={organisation} editions={editions} onSave={save(open)} />;
  }
  return (
    <>
      {done && (
        <Notice kind="good" title={words.done[done.step]} role="status">
          <Action disabledFocusable={busy} onClick={() => send(done.undo, done.seen, () => setDone(undefined))}>
            {busy ? words.undoing : words.undo}
          </Action>
        </Notice>
      )}
      <FaultNotice fault={busy ? null : action.error} sentences={words.fault} />
      {first.length > 0 && <div className={layout.actions}>{first.map(button)}</div>}
      <Folded title={words.moreSteps} label={`${words.moreSteps}: ${organisation}`}>
        <div className={layout.actions}>{possible.filter((step) => !first.includes(step)).map(button)}</div>
      </Folded>
    </>
  );
}

/** Everything that may be noted of a partner: no edition, nothing to send; no declaration asked, none to enter. */
function stepsFor({ editions, needsDeclaration }: Partners): readonly FormStep[] {
  return [
    ...(editions.length > 0 ? (['send'] as const) : []),
    'instruct',
    ...(needsDeclaration ? (['declare'] as const) : []),
    ...(editions.length > 0 ? (['confirm'] as const) : []),
    'describe',
    'end',
  ];
}

/** Would it mend something that is lacking? */
function fills(step: FormStep, { lacks, renewal, hasEdition }: Partner): boolean {
  const lacksOne = (...some: Partner['lacks']) => some.some((lack) => lacks.includes(lack));
  switch (step) {
    case 'send':
      return !hasEdition;
    case 'instruct':
      return lacksOne('instruction');
    case 'declare':
      return lacksOne('declaration');
    case 'confirm':
      return lacksOne('confirmation', 'confirmationOld') || renewal === 'soon';
    case 'describe':
      return lacksOne('owner', 'agreement', 'agreementEnded', 'processing', 'dataAgreement', 'rules');
    case 'end':
      return false;
  }
}
