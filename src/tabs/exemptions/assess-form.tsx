import { useState } from 'react';
import { type Advice, advices, longestNote } from '../../features/exemptions/exemption.ts';
import { RadioField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { Assessed, Exemption, StepFormProps } from './exemption-view.ts';

interface AssessFormProps extends StepFormProps {
  exemption: Exemption;
  onSave: (said: Assessed) => void;
}

/** The DBR says what it means for security; another decides (G2). What was said before stands there to be changed. */
export function AssessForm({ label, exemption, onSave, sending, onClose }: AssessFormProps) {
  const words = useText('exemptions');
  const [advice, setAdvice] = useState<Advice | undefined>(exemption.advice);
  const [reason, setReason] = useState(exemption.adviceReason ?? '');
  const [conditions, setConditions] = useState(exemption.adviceConditions ?? '');
  const needsConditions = advice === 'withConditions';

  const { tried, ...form } = useForm(sending, () => {
    const isWhole = advice && reason.trim() !== '' && (!needsConditions || conditions.trim() !== '');
    if (!isWhole) return;
    onSave({ advice, reason: reason.trim(), ...(needsConditions && { conditions: conditions.trim() }) });
  });

  return (
    <Form {...form} label={label} focused says={[words.save, words.saving]} sentences={words.fault} onClose={onClose}>
      <RadioField
        label={words.form.advice}
        required
        fault={tried && !advice && words.pick}
        value={advice}
        choices={advices.map((one) => [one, words.advice[one]])}
        onChange={setAdvice}
      />
      {needsConditions && (
        <FreeTextField
          label={words.form.adviceConditions}
          value={conditions}
          maxLength={longestNote}
          required
          needed={tried && words.needed}
          onChange={setConditions}
        />
      )}
      <FreeTextField
        label={words.form.adviceReason}
        hint={words.form.freeHelp}
        value={reason}
        maxLength={longestNote}
        required
        needed={tried && words.needed}
        onChange={setReason}
      />
    </Form>
  );
}
