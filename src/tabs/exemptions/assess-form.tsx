import { type Advice, advices, longestNote } from '../../features/exemptions/exemption.ts';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
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
  const { at, said } = useFields(
    {
      advice: exemption.advice as Advice | undefined,
      conditions: exemption.adviceConditions ?? '',
      reason: exemption.adviceReason ?? '',
    },
    words.form,
  );
  const { advice, conditions, reason } = said;
  const needsConditions = advice === 'withConditions';

  const form = useForm(sending, () => {
    const isWhole = advice && reason.trim() !== '' && (!needsConditions || conditions.trim() !== '');
    if (!isWhole) return;
    onSave({ advice, reason: reason.trim(), ...(needsConditions && { conditions: conditions.trim() }) });
  });

  return (
    <Form {...form} label={label} focused words={words} onClose={onClose}>
      <RadioField
        {...at('advice')}
        required
        fault={form.tried && !advice && words.pick}
        choices={named(advices, words.advice)}
      />
      {needsConditions && (
        <FreeTextField {...at('conditions')} label={words.form.adviceConditions} maxLength={longestNote} required />
      )}
      <FreeTextField
        {...at('reason')}
        label={words.form.adviceReason}
        hint={words.form.freeHelp}
        maxLength={longestNote}
        required
      />
    </Form>
  );
}
