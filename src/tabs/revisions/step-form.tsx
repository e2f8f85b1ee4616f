import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import { SelectField, Tick, ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { useText } from '../use-text.ts';
import type { Edition, EditionStep } from './edition.ts';

/** Steps that need something said. */
export type WrittenStep = 'return' | 'noteMed' | 'decide' | 'present';

interface StepFormProps {
  deed: WrittenStep;
  edition: Edition;
  today: string;
  sending: Sending;
  onSave: (step: EditionStep) => void;
  onClose: () => void;
}

/**
 * A message to the author, what Hoved-MED said, what a body decided, or that Direktionen has been told of a mandate's
 * use.
 */
export function StepForm({ deed, edition, today, sending, onSave, onClose }: StepFormProps) {
  const words = useText('revisions');
  const { form } = words;
  const { bodies, mandate, changeType } = edition;
  const [note, setNote] = useState('');
  const [on, setOn] = useState(today);
  const [body, setBody] = useState(bodies[0] ?? 'executiveBoard');
  const [isUnder, setUnder] = useState(false);
  const [caseRef, setCaseRef] = useState('');
  const [confirmed, setConfirmed] = useState(true);
  const asksNote = deed === 'return' || deed === 'noteMed';
  const asksCase = deed === 'decide' || deed === 'present';

  const { tried, ...state } = useForm(sending, () => {
    const isWhole = isReady([...(asksNote ? [note] : []), ...(asksCase ? [caseRef] : [])]) && on !== '';
    if (isWhole) onSave(said());
  });

  function said(): EditionStep {
    switch (deed) {
      case 'return':
        return { deed, note };
      case 'noteMed':
        return { deed, on, note };
      case 'decide':
        return { deed, body, on, caseRef, ...(isUnder && mandate && { mandate: mandate.key }) };
      case 'present':
        return { deed, on, caseRef, confirmed };
    }
  }

  return (
    <Form
      {...state}
      label={words.deed[deed]}
      focused
      says={[words.save, words.busy]}
      sentences={words.fault}
      onClose={onClose}
    >
      {deed === 'decide' && (
        <SelectField
          label={form.body}
          value={body}
          choices={bodies.map((one) => [one, words.body[one]])}
          onChange={setBody}
        />
      )}
      {deed === 'decide' && mandate && (
        <Tick
          size="large"
          label={form.mandate(mandate.caseRef)}
          checked={isUnder}
          onChange={(checked) => {
            setUnder(checked);
            if (checked && caseRef === '') setCaseRef(mandate.caseRef);
          }}
        />
      )}
      {deed !== 'return' && <ValueField label={form.on} type="date" required max={today} value={on} onChange={setOn} />}
      {asksCase && (
        <FreeTextField
          label={deed === 'decide' ? form.caseRef : form.presentCase}
          value={caseRef}
          required
          maxLength={60}
          oneLine
          refusesCpr
          needed={tried && words.needed}
          onChange={setCaseRef}
        />
      )}
      {asksNote && (
        <FreeTextField
          label={deed === 'return' ? form.note : form.med}
          value={note}
          required
          maxLength={1_000}
          refusesCpr
          needed={tried && words.needed}
          onChange={setNote}
        />
      )}
      {deed === 'present' && changeType === 'urgentWarning' && (
        <Field hint={form.confirmedHelp}>
          <Tick size="large" label={form.confirmed} checked={confirmed} onChange={setConfirmed} />
        </Field>
      )}
    </Form>
  );
}
