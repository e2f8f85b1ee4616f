import { type FormEvent, useState } from 'react';
import { type Purpose, purposes } from '../../features/cases/relations/invitation.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Choosable, PersonPicker } from '../workplace/person-picker.tsx';

interface InviteFormProps {
  caseKey: string;
  number: string;
  onClose: (saved: boolean) => void;
}

/** Invites one person, for one purpose, until a day. */
export function InviteForm({ caseKey, number, onClose }: InviteFormProps) {
  const { people: words, needed, saving, save } = useText('cases').relations;
  const [person, setPerson] = useState<Choosable>();
  const [purpose, setPurpose] = useState<Purpose>('decide');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const choices = useView('caseChoices', { number });
  const invite = useAction('inviteToCase');
  const isImpossible = invite.error instanceof RefusedByServer && invite.error.words.code === 'caseInvalid';
  const untilFault = tried && until === '' ? needed : isImpossible ? words.untilImpossible : '';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!person || until === '' || invite.isPending) return;
    invite.mutate({ key: caseKey, person: person.id, purpose, until }, { onSuccess: () => onClose(true) });
  }

  const called = {
    personLabel: words.who,
    personHelp: words.whoHelp,
    personMissing: words.whoMissing,
    nobodyFits: words.nobodyFits,
  };
  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={words.invite}>
      <PersonPicker
        people={choices.data?.data.people ?? []}
        missing={tried && !person}
        called={called}
        onChoose={setPerson}
      />
      <RadioField
        label={words.purposeLabel}
        value={purpose}
        choices={purposes.map((one) => [one, words.purpose[one]])}
        onChange={setPurpose}
      />
      <ValueField label={words.until} type="date" fault={untilFault} value={until} onChange={setUntil} />
      {invite.error && !isImpossible && !invite.isPending && <RefusalNotice fault={invite.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={invite.isPending}>
          {invite.isPending ? saving : save}
        </Action>
        <CloseForm onClose={() => onClose(false)} />
      </div>
    </form>
  );
}
