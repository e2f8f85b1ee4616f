import { type InstructedHow, instructedHows, longestLine } from '../../features/partners/partner.ts';
import { named, RadioField, SelectField, ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { NotedStep, PartnerStep } from './partner-step.ts';

interface NoteFormProps {
  deed: NotedStep;
  name: string;
  editions: readonly string[];
  sending: Sending;
  onSave: (step: PartnerStep) => void;
  onClose: () => void;
}

/**
 * Notes what was sent, said, signed or ended: a letter is its number in the records system, never a file (S34, S103).
 */
export function NoteForm({ deed, name, editions, sending, onSave, onClose }: NoteFormProps) {
  const today = useToday();
  const words = useText('partners');
  const begin = { edition: editions[0] ?? '', on: today, by: '', reference: '', what: '' };
  const { at, said } = useFields({ ...begin, how: undefined as InstructedHow | undefined }, words.form);
  const { how, edition, on, by, reference, what } = said;
  const isLetter = deed === 'declare' || deed === 'confirm';
  const needed = [
    ...(isLetter ? [reference] : []),
    ...(deed === 'confirm' ? [what] : []),
    ...(deed === 'instruct' ? [by] : []),
  ];

  const form = useForm(sending, () => {
    if (on === '' || !isReady(needed) || (deed === 'instruct' && !how)) return;
    const step = stepSaid();
    if (step) onSave(step);
  });

  function stepSaid(): PartnerStep | undefined {
    switch (deed) {
      case 'send':
        return { deed, edition, on };
      case 'instruct':
        return how && { deed, on, by: by.trim(), how };
      case 'declare':
        return { deed, reference: reference.trim(), on };
      case 'confirm':
        return { deed, reference: reference.trim(), on, edition, what: what.trim() };
      case 'end':
        return { deed, on };
    }
  }

  const line = (name: 'by' | 'reference' | 'what') => (
    <FreeTextField {...at(name)} maxLength={longestLine} oneLine required refusesCpr />
  );
  return (
    <Form {...form} label={`${words.deed[deed]}: ${name}`} focused words={words} onClose={onClose}>
      {isLetter && line('reference')}
      {deed === 'instruct' && (
        <>
          {line('by')}
          <RadioField
            {...at('how')}
            required
            fault={form.tried && !how && words.pick}
            choices={named(instructedHows, words.form.hows)}
          />
        </>
      )}
      {(deed === 'send' || deed === 'confirm') && (
        <SelectField {...at('edition')} choices={editions.map((one) => [one, one])} />
      )}
      {deed === 'confirm' && line('what')}
      <ValueField {...at('on')} label={isLetter ? words.form.signedOn : words.form.on} required max={today} />
    </Form>
  );
}
