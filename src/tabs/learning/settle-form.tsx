import { holdsCpr } from '../../core/cpr/cpr.ts';
import { longestBecause } from '../../features/editing/learning/learnt.ts';
import { hasWords } from '../../features/questions/question.ts';
import { named, RadioField, SelectField } from '../parts/form/fields.tsx';
import { Form, type Sending, useFields, useForm } from '../parts/form/form.tsx';
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
  const { at, said } = useFields(
    {
      outcome: 'noChange' as Dealing['outcome'],
      version: versions[0] ?? '',
      because: '',
    },
    words.form,
  );
  const { outcome, version, because } = said;
  const isMissing = !hasWords(because);

  const form = useForm(sending, () => {
    if (outcome === 'newVersion') onSave({ outcome, inVersion: version });
    else if (!isMissing && !holdsCpr(because)) onSave({ outcome, because: because.trim() });
  });

  return (
    <Form {...form} label={label} focused says={[words.save, words.saving]} onClose={onClose}>
      <RadioField {...at('outcome')} label={words.form.how} choices={named(['noChange', 'newVersion'], words.form)} />
      {outcome === 'newVersion' ? (
        <SelectField {...at('version')} choices={versions.map((one) => [one, one])} />
      ) : (
        <FreeTextField
          {...at('because')}
          maxLength={longestBecause}
          required
          refusesCpr
          fault={form.tried && isMissing && words.form.needed}
        />
      )}
    </Form>
  );
}
