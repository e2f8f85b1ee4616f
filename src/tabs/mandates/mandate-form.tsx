import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { SelectField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Covers = ActionInput<'giveMandate'>['covers'];

const longestBasis = 120;

interface MandateFormProps {
  directors: ViewData<'mandates'>['directors'];
  today: Day;
  /** With the name of whoever has the mandate now. */
  onClose: (saved?: string) => void;
}

/** The accountable director names somebody: who, when it counts, from when to when, and where it is written down. */
export function MandateForm({ directors, today, onClose }: MandateFormProps) {
  const { text } = useSpeech();
  const words = useText('cases').mandates;
  const [person, setPerson] = useState(directors[0]?.id ?? '');
  const [covers, setCovers] = useState<Covers>('outOfHours');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const [basis, setBasis] = useState('');
  const action = useAction('giveMandate');
  const isBackwards = to !== '' && to < from;

  const { tried, ...form } = useForm(action, () => {
    if (from === '' || basis.trim() === '' || isBackwards) return;
    action.mutate(
      { person, covers, from, ...(to !== '' && { to }), basis: basis.trim() },
      { onSuccess: ({ record }) => onClose(record.name) },
    );
  });

  return (
    <Form {...form} label={words.add} card says={[text.shell.save, text.shell.saving]} onClose={() => onClose()}>
      <h3 className={layout.subheading}>{words.add}</h3>
      <p className={layout.quiet}>{words.addHelp}</p>
      <Field label={words.who}>
        <Select size="large" value={person} onChange={(_, { value }) => setPerson(value)} autoFocus>
          {directors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <SelectField
        label={words.when}
        value={covers}
        choices={[
          ['outOfHours', words.covers.outOfHours],
          ['absence', words.covers.absence],
        ]}
        onChange={setCovers}
      />
      <ValueField
        label={words.fromDay}
        type="date"
        fault={tried && from === '' && words.needed}
        value={from}
        onChange={setFrom}
      />
      <ValueField
        label={words.toDay}
        type="date"
        hint={words.toHelp}
        fault={isBackwards && words.wrongEnd}
        value={to}
        onChange={setTo}
      />
      <FreeTextField
        label={words.basis}
        value={basis}
        maxLength={longestBasis}
        oneLine
        refusesCpr
        needed={tried && words.needed}
        onChange={setBasis}
      />
    </Form>
  );
}
