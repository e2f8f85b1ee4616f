import { useState } from 'react';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestBecause } from '../../features/editing/learning/learnt.ts';
import { hasWords } from '../../features/questions/question.ts';
import { RadioField, SelectField } from '../parts/form/fields.tsx';
import { Form, type Sending, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { Dealing } from './doubt-place.ts';

interface SettleFormProps {
  label: string;
  versions: readonly string[];
  sending: Sending;
  onSave: (dealing: Dealing) => void;
  onClose: () => void;
}

/** What came of a doubt: a version that answers it, or why nothing is changed. */
export function SettleForm({ label, versions, sending, onSave, onClose }: SettleFormProps) {
  const words = useText('learning');
  const [outcome, setOutcome] = useState<Dealing['outcome']>('noChange');
  const [version, setVersion] = useState(versions[0] ?? '');
  const [because, setBecause] = useState('');
  const isMissing = !hasWords(because);

  const { tried, ...form } = useForm(sending, () => {
    if (outcome === 'newVersion') onSave({ outcome, inVersion: version });
    else if (!isMissing && !holdsCpr(because)) onSave({ outcome, because: because.trim() });
  });

  return (
    <Form {...form} label={label} focused says={[words.save, words.saving]} onClose={onClose}>
      <RadioField
        label={words.form.how}
        value={outcome}
        choices={[
          ['noChange', words.form.noChange],
          ['newVersion', words.form.newVersion],
        ]}
        onChange={setOutcome}
      />
      {outcome === 'newVersion' ? (
        <SelectField
          label={words.form.version}
          value={version}
          choices={versions.map((one) => [one, one])}
          onChange={setVersion}
        />
      ) : (
        <FreeTextField
          label={words.form.because}
          hint={words.form.becauseHelp}
          value={because}
          maxLength={longestBecause}
          required
          refusesCpr
          fault={tried && isMissing && words.form.needed}
          onChange={setBecause}
        />
      )}
    </Form>
  );
}
