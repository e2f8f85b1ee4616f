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
  const asksCase = deed === 'decide' || deed === 'present';

  function stepOf({ body = 'executiveBoard', on = today, caseRef = '', note = '', ...said }: StepInput): EditionStep {
    switch (deed) {
      case 'return':
        return { deed, note };
      case 'noteMed':
        return { deed, on, note };
      case 'decide':
        return { deed, body, on, caseRef, ...(said.isUnder && mandate && { mandate: mandate.key }) };
      case 'present':
        return { deed, on, caseRef, confirmed: said.confirmed ?? true };
    }
  }

  return (
    <EntryForm<StepInput>
      label={words.deed[deed]}
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
          {deed === 'decide' && <ListField {...at('body')} choices={named(bodies, words.body)} required />}
          {deed === 'decide' && mandate && (
            <TickField
              {...at('isUnder', form.mandate(mandate.caseRef))}
              onTick={(isUnder) => isUnder && !said.caseRef && set({ caseRef: mandate.caseRef })}
            />
          )}
          {deed !== 'return' && <DayField {...at('on')} required max={today} />}
          {asksCase && (
            <LineField
              {...at('caseRef', deed === 'decide' ? form.caseRef : form.presentCase)}
              max={60}
              required
              refusesCpr
            />
          )}
          {!asksCase && (
            <TextField {...at('note', deed === 'return' ? form.note : form.med)} max={1_000} required refusesCpr />
          )}
          {deed === 'present' && changeType === 'urgentWarning' && <TickField {...at('confirmed')} />}
        </>
      )}
    </EntryForm>
  );
}
