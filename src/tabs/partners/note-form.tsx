import type { Day } from '../../core/dates.ts';
import { type InstructedHow, instructedHows, longestLine } from '../../features/partners/partner.ts';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm, type Sending } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { NotedStep, PartnerStep } from './partner-step.ts';

interface Noted {
  on: Day;
  edition?: string;
  by?: string;
  how?: InstructedHow;
  reference?: string;
  what?: string;
}

interface NoteFormProps {
  step: NotedStep;
  name: string;
  editions: readonly string[];
  sending: Sending;
  onSave: (step: PartnerStep) => void;
  onClose: () => void;
}

/**
 * Notes what was sent, said, signed or ended: a letter is its number in the records system, never a file (S34, S103).
 */
export function NoteForm({ step, name, editions, sending, onSave, onClose }: NoteFormProps) {
  const today = useToday();
  const words = useText('partners');
  const isLetter = step === 'declare' || step === 'confirm';

  function stepOf({ on, edition = '', by = '', how = 'meeting', reference = '', what = '' }: Noted): PartnerStep {
    switch (step) {
      case 'send':
        return { step, edition, on };
      case 'instruct':
        return { step, on, by, how };
      case 'declare':
        return { step, reference, on };
      case 'confirm':
        return { step, reference, on, edition, what };
      case 'end':
        return { step, on };
    }
  }

  return (
    <EntryForm<Noted>
      label={`${words.deed[step]}: ${name}`}
      focused
      words={words}
      names={words.form}
      begin={{ edition: editions[0] ?? '', on: today, by: '', how: undefined, reference: '', what: '' }}
      sending={sending}
      onSend={(said) => onSave(stepOf(said))}
      onClose={onClose}
    >
      {({ at }) => (
        <>
          {isLetter && <LineField {...at('reference')} max={longestLine} required refusesCpr />}
          {step === 'instruct' && (
            <>
              <LineField {...at('by')} max={longestLine} required refusesCpr />
              <ChoiceField {...at('how')} choices={named(instructedHows, words.form.hows)} required />
            </>
          )}
          {(step === 'send' || step === 'confirm') && (
            <ListField {...at('edition')} choices={editions.map((one) => [one, one])} required />
          )}
          {step === 'confirm' && <LineField {...at('what')} max={longestLine} required refusesCpr />}
          <DayField {...at('on', isLetter ? words.form.signedOn : words.form.on)} required max={today} />
        </>
      )}
    </EntryForm>
  );
}
