import { useState } from 'react';
import { type Purpose, purposes } from '../../features/cases/relations/invitation.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
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
  const choices = useView('caseChoices', { number });
  const invite = useAction('inviteToCase');
  const isImpossible = invite.error instanceof RefusedByServer && invite.error.words.code === 'caseInvalid';
  const sending = { isPending: invite.isPending, error: isImpossible ? null : invite.error };
  const { tried, ...form } = useForm(sending, () => {
    if (!person || until === '') return;
    invite.mutate({ key: caseKey, person: person.id, purpose, until }, { onSuccess: () => onClose(true) });
  });
  const untilFault = tried && until === '' ? needed : isImpossible ? words.untilImpossible : '';

  const called = {
    personLabel: words.who,
    personHelp: words.whoHelp,
    personMissing: words.whoMissing,
    nobodyFits: words.nobodyFits,
  };
  return (
    <Form {...form} label={words.invite} focused says={[save, saving]} onClose={() => onClose(false)}>
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
    </Form>
  );
}
