import { type FormEvent, useState } from 'react';
import { type Advice, advices, longestNote } from '../../features/exemptions/exemption.ts';
import { focusFirst } from '../parts/focus-first.ts';
import { RadioField } from '../parts/form/fields.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Assessed, Exemption } from './exemption-view.ts';
import { FormFoot, type FormState } from './form-foot.tsx';

interface AssessFormProps extends FormState {
  label: string;
  exemption: Exemption;
  onSave: (said: Assessed) => void;
}

/** The DBR says what it means for security; another decides (G2). What was said before stands there to be changed. */
export function AssessForm({ label, exemption, onSave, ...state }: AssessFormProps) {
  const words = useText('exemptions');
  const [advice, setAdvice] = useState<Advice | undefined>(exemption.advice);
  const [reason, setReason] = useState(exemption.adviceReason ?? '');
  const [conditions, setConditions] = useState(exemption.adviceConditions ?? '');
  const [tried, setTried] = useState(false);
  const needsConditions = advice === 'withConditions';

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const isWhole = advice && reason.trim() !== '' && (!needsConditions || conditions.trim() !== '');
    if (!isWhole || state.busy) return;
    onSave({ advice, reason: reason.trim(), ...(needsConditions && { conditions: conditions.trim() }) });
  }

  return (
    <form ref={focusFirst} onSubmit={send} className={layout.form} aria-label={label}>
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
      <FormFoot {...state} />
    </form>
  );
}
