import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useLeading } from '../leading-language.ts';
import { FaultNotice } from '../parts/fault-notice.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { NoteForm } from './note-form.tsx';
import { type AskedDeed, type Partner, type PartnerDeed, type Partners, termsOf, undoOf } from './partner-deed.ts';
import { TermsForm } from './terms-form.tsx';

interface PartnerDeedsProps {
  partner: Partner;
  data: Partners;
  today: string;
}

/** What may be done to a partner's record, and the way back from what was just done. */
export function PartnerDeeds({ partner, data, today }: PartnerDeedsProps) {
  const layout = useLayout();
  const words = useLeading().partners;
  const action = useAction('changePartner');
  const [open, setOpen] = useState<AskedDeed>();
  const [done, setDone] = useState<{ deed: AskedDeed; undo: PartnerDeed; seen: number }>();
  const { key, version, organisation, state } = partner;
  const busy = action.isPending;
  const send = (change: PartnerDeed, seen: number, then: (version: number) => void) => {
    if (!busy) action.mutate({ ...change, key, seen }, { onSuccess: ({ record }) => then(record.version) });
  };
  const save = (deed: AskedDeed) => (change: PartnerDeed) =>
    send(change, version, (seen) => {
      setOpen(undefined);
      setDone({ deed, undo: undoOf(partner, deed), seen });
    });
  const show = (deed: AskedDeed | undefined) => {
    action.reset();
    setOpen(deed);
  };
  const button = (deed: AskedDeed) => (
    <Action key={deed} aria-label={`${words.deed[deed]}: ${organisation}`} onClick={() => show(deed)}>
      {words.deed[deed]}
    </Action>
  );
  const possible = deedsFor(data);
  const first = possible.filter((deed) => fills(deed, partner));
  const shared = { busy, fault: action.error, onClose: () => show(undefined) };
  if (state === 'ended') {
    return (
      <>
        <FaultNotice fault={busy ? null : action.error} sentences={words.fault} />
        <div className={layout.actions}>
          <Action
            aria-label={`${words.deed.reopen}: ${organisation}`}
            disabledFocusable={busy}
            onClick={() => send({ deed: 'reopen' }, version, () => setDone(undefined))}
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
        onSave={(terms) => save('describe')({ deed: 'describe', terms })}
      />
    );
  }
  if (open !== undefined) {
    const { editions } = data;
    return (
      <NoteForm {...shared} deed={open} name={organisation} editions={editions} today={today} onSave={save(open)} />
    );
  }
  return (
    <>
      {done && (
        <Notice kind="good" title={words.done[done.deed]} role="status">
          <Action disabledFocusable={busy} onClick={() => send(done.undo, done.seen, () => setDone(undefined))}>
            {busy ? words.undoing : words.undo}
          </Action>
        </Notice>
      )}
      <FaultNotice fault={busy ? null : action.error} sentences={words.fault} />
      {first.length > 0 && <div className={layout.actions}>{first.map(button)}</div>}
      <details>
        <summary className={layout.summary} aria-label={`${words.moreDeeds}: ${organisation}`}>
          {words.moreDeeds}
        </summary>
        <div className={layout.actions}>{possible.filter((deed) => !first.includes(deed)).map(button)}</div>
      </details>
    </>
  );
}

/** Everything that may be noted of a partner: no edition, nothing to send; no declaration asked, none to enter. */
function deedsFor({ editions, needsDeclaration }: Partners): readonly AskedDeed[] {
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
function fills(deed: AskedDeed, { lacks, renewal, hasEdition }: Partner): boolean {
  const lacksOne = (...some: Partner['lacks']) => some.some((lack) => lacks.includes(lack));
  switch (deed) {
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
