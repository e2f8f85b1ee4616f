import type { Day } from '../../core/dates.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField, ListField, TextField, TickField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition, EditionStep } from './edition.ts';

/** Steps that need something said. */
export type WrittenStep = 'return' | 'noteMed' | 'decide' | 'present';

interface StepInput {
  body?: Edition['bodies'][number];
  on?: Day;
  caseRef?: string;
  note?: string;
  isUnder?: boolean;
  confirmed?: boolean;
}

interface StepFormProps {
  step: WrittenStep;
  edition: Edition;
  sending: Sending;
  onSave: (step: EditionStep) => void;
  onClose: () => void;
}

/**
 * A message to the author, what Hoved-MED said, what a body decided, or that Direktionen has been told of a mandate's
 * use.
 */
export function StepForm({ step, edition, sending, onSave, onClose }: StepFormProps) {
  const today = useToday();
  const words = useText('revisions');
  const { form } = words;
  const { bodies, mandate, changeType } = edition;
  const asksCase = step === 'decide' || step === 'present';

  function stepOf({ body = 'executiveBoard', on = today, caseRef = '', note = '', ...said }: StepInput): EditionStep {
    switch (step) {
      case 'return':
        return { step, note };
      case 'noteMed':
        return { step, on, note };
      case 'decide':
        return { step, body, on, caseRef, ...(said.isUnder && mandate && { mandate: mandate.key }) };
      case 'present':
        return { step, on, caseRef, confirmed: said.confirmed ?? true };
    }
  }

  return (
    <EntryForm<StepInput>
      label={words.deed[step]}
      focused
      words={{ ...words, saving: words.busy }}
      names={form}
      begin={{
        ...{ body: bodies[0] ?? 'executiveBoard', on: today, caseRef: '' },
        ...{ note: '', isUnder: false, confirmed: true },
      }}
      sending={sending}
      onSend={(said) => onSave(stepOf(said))}
      onClose={onClose}
    >
      {({ at, said, set }) => (
        <>
          {step === 'decide' && <ListField {...at('body')} choices={named(bodies, words.body)} required />}
          {step === 'decide' && mandate && (
            <TickField
              {...at('isUnder', form.mandate(mandate.caseRef))}
              onTick={(isUnder) => isUnder && !said.caseRef && set({ caseRef: mandate.caseRef })}
            />
          )}
          {step !== 'return' && <DayField {...at('on')} required max={today} />}
          {asksCase && (
            <LineField
              {...at('caseRef', step === 'decide' ? form.caseRef : form.presentCase)}
              max={60}
              required
              refusesCpr
            />
          )}
          {!asksCase && (
            <TextField {...at('note', step === 'return' ? form.note : form.med)} max={1_000} required refusesCpr />
          )}
          {step === 'present' && changeType === 'urgentWarning' && <TickField {...at('confirmed')} />}
        </>
      )}
    </EntryForm>
  );
}
