import { useState } from 'react';
import { type InstructedHow, instructedHows, longestLine } from '../../features/partners/partner.ts';
import { RadioField, SelectField, ValueField } from '../parts/form/fields.tsx';
import { Form, type Sending, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { useText } from '../use-text.ts';
import type { NotedStep, PartnerStep } from './partner-step.ts';

interface NoteFormProps {
  deed: NotedStep;
  name: string;
  editions: readonly string[];
  today: string;
  sending: Sending;
  onSave: (step: PartnerStep) => void;
  onClose: () => void;
}

/**
 * Notes what was sent, said, signed or ended: a letter is its number in the records system, never a file (S34, S103).
 */
export function NoteForm({ deed, name, editions, today, sending, onSave, onClose }: NoteFormProps) {
  const words = useText('partners');
  const [on, setOn] = useState(today);
  const [edition, setEdition] = useState(editions[0] ?? '');
  const [how, setHow] = useState<InstructedHow>();
  const [by, setBy] = useState('');
  const [reference, setReference] = useState('');
  const [what, setWhat] = useState('');
  const isLetter = deed === 'declare' || deed === 'confirm';
  const needed = [
    ...(isLetter ? [reference] : []),
    ...(deed === 'confirm' ? [what] : []),
    ...(deed === 'instruct' ? [by] : []),
  ];

  const { tried, ...form } = useForm(sending, () => {
    if (on === '' || !isReady(needed) || (deed === 'instruct' && !how)) return;
    const said = stepSaid();
    if (said) onSave(said);
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

  const line = (label: string, value: string, onChange: (value: string) => void, hint?: string) => (
    <FreeTextField
      {...{ label, hint, value, onChange }}
      maxLength={longestLine}
      oneLine
      required
      refusesCpr
      needed={tried && words.needed}
    />
  );
  return (
    <Form
      {...form}
      label={`${words.deed[deed]}: ${name}`}
      focused
      says={[words.save, words.saving]}
      sentences={words.fault}
      onClose={onClose}
    >
      {isLetter && line(words.form.reference, reference, setReference, words.form.referenceHelp)}
      {deed === 'instruct' && (
        <>
          {line(words.form.by, by, setBy)}
          <RadioField
            label={words.form.how}
            required
            fault={tried && !how && words.pick}
            value={how}
            choices={instructedHows.map((one) => [one, words.form.hows[one]])}
            onChange={setHow}
          />
        </>
      )}
      {(deed === 'send' || deed === 'confirm') && (
        <SelectField
          label={words.form.edition}
          value={edition}
          choices={editions.map((one) => [one, one])}
          onChange={setEdition}
        />
      )}
      {deed === 'confirm' && line(words.form.what, what, setWhat, words.form.whatHelp)}
      <ValueField
        label={isLetter ? words.form.signedOn : words.form.on}
        type="date"
        required
        max={today}
        value={on}
        onChange={setOn}
      />
    </Form>
  );
}
