import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { useText } from '../use-text.ts';
import { CaseFault } from './case-fault.tsx';
import { StepField } from './step-field.tsx';
import type { HandlingStep, Values } from './step-forms.ts';
import { changeOf, stepForms, unanswered, withoutCalmer } from './step-forms.ts';

interface StepFormProps {
  caseKey: string;
  seen: number;
  deed: HandlingStep;
  /** What stands in the fields when it opens. */
  begin: Values;
  /** The reader has a part in the case: what would make it calmer is left to the other. */
  isOwn?: boolean;
  onClose: (saved: boolean) => void;
}

/** One step on a case. What has been written stays when the server says no. */
export function StepForm({ caseKey, seen, deed, begin, isOwn, onClose }: StepFormProps) {
  const words = useText('cases').caseHandling;
  const [values, setValues] = useState<Values>(begin);
  const action = useAction('changeCase');
  const missing = unanswered(deed, values);

  const { tried, ...form } = useForm(action, () => {
    if (missing.length > 0) return;
    action.mutate({ key: caseKey, seen, change: changeOf(deed, values) }, { onSuccess: () => onClose(true) });
  });

  return (
    <Form
      {...form}
      label={words.deed[deed]}
      focused
      save={words.save}
      saving={words.saving}
      refusal={CaseFault}
      onClose={() => onClose(false)}
    >
      {isOwn && (deed === 'assessed' || deed === 'nis2Judged') && <p>{words.own.answers}</p>}
      {(isOwn ? withoutCalmer(stepForms[deed]) : stepForms[deed]).map((field) => (
        <StepField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={tried && missing.includes(field.name) ? words.needed : undefined}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
    </Form>
  );
}
