import { Field } from '@fluentui/react-components';
import { named, SelectField, Tick, ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition, EditionStep } from './edition.ts';

/** Steps that need something said. */
export type WrittenStep = 'return' | 'noteMed' | 'decide' | 'present';

interface StepFormProps {
  deed: WrittenStep;
  edition: Edition;
  sending: Sending;
  onSave: (step: EditionStep) => void;
  onClose: () => void;
}

/**
 * A message to the author, what Hoved-MED said, what a body decided, or that Direktionen has been told of a mandate's
 * use.
 */
export function StepForm({ deed, edition, sending, onSave, onClose }: StepFormProps) {
  const today = useToday();
  const words = useText('revisions');
  const { form } = words;
  const { bodies, mandate, changeType } = edition;
  const begin = { body: bodies[0] ?? 'executiveBoard', on: today, caseRef: '', note: '' };
  const { at, said, set } = useFields({ ...begin, isUnder: false, confirmed: true }, form);
  const { body, on, caseRef, note, isUnder, confirmed } = said;
  const asksNote = deed === 'return' || deed === 'noteMed';
  const asksCase = deed === 'decide' || deed === 'present';

  const state = useForm(sending, () => {
    const isWhole = isReady([...(asksNote ? [note] : []), ...(asksCase ? [caseRef] : [])]) && on !== '';
    if (isWhole) onSave(wanted());
  });

  function wanted(): EditionStep {
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
      needed={words.needed}
    >
      {deed === 'decide' && <SelectField {...at('body')} choices={named(bodies, words.body)} />}
      {deed === 'decide' && mandate && (
        <Tick
          size="large"
          label={form.mandate(mandate.caseRef)}
          value={isUnder}
          onChange={(on) => set({ isUnder: on, ...(on && caseRef === '' && { caseRef: mandate.caseRef }) })}
        />
      )}
      {deed !== 'return' && <ValueField {...at('on')} required max={today} />}
      {asksCase && (
        <FreeTextField
          {...at('caseRef')}
          label={deed === 'decide' ? form.caseRef : form.presentCase}
          required
          maxLength={60}
          oneLine
          refusesCpr
        />
      )}
      {asksNote && (
        <FreeTextField
          {...at('note')}
          label={deed === 'return' ? form.note : form.med}
          required
          maxLength={1_000}
          refusesCpr
        />
      )}
      {deed === 'present' && changeType === 'urgentWarning' && (
        <Field hint={form.confirmedHelp}>
          <Tick size="large" label={form.confirmed} value={confirmed} onChange={(value) => set({ confirmed: value })} />
        </Field>
      )}
    </Form>
  );
}
