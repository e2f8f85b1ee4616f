import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestReference } from '../../features/clearance/declaration.ts';
import { useAction } from '../api-hooks.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { ValueField } from '../parts/form/value-field.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';

interface PaperFormProps {
  person: string;
  name: string;
  today: string;
  onClose: (saved: boolean) => void;
}

/** A declaration that was signed on paper: when, and where the paper is (S34). */
export function PaperForm({ person, name, today, onClose }: PaperFormProps) {
  const words = useText('clearance');
  const [signedOn, setSignedOn] = useState(today);
  const [reference, setReference] = useState('');
  const action = useAction('recordPaperDeclaration');
  const isEmpty = reference.trim() === '';

  const { tried, ...form } = useForm(action, () => {
    if (isEmpty || holdsCpr(reference) || signedOn === '') return;
    action.mutate({ person, signedOn, reference: reference.trim() }, { onSuccess: () => onClose(true) });
  });

  return (
    <Form
      {...form}
      label={words.paperOf(name)}
      focused
      save={words.save}
      saving={words.saving}
      onClose={() => onClose(false)}
    >
      <ValueField label={words.signedOn} type="date" required max={today} value={signedOn} onChange={setSignedOn} />
      <FreeTextField
        label={words.reference}
        hint={words.referenceHelp}
        value={reference}
        maxLength={longestReference}
        oneLine
        required
        refusesCpr
        needed={tried && words.referenceMissing}
        onChange={setReference}
      />
    </Form>
  );
}
