import { useState } from 'react';
import { useAction, useView } from '../api-hooks.tsx';
import { RadioField, ValueField } from '../parts/form/fields.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { useText } from '../use-text.ts';
import { CaseFault } from './case-fault.tsx';
import {
  changeOf,
  type FieldOf,
  type HandlingStep,
  stepForms,
  unanswered,
  type Values,
  withoutCalmer,
} from './step-forms.ts';

const longestReason = 2_000;
const longestLine = 200;

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
  const records = useView('me', {}).data?.data.links.recordsSystemLink;

  const form = useForm(action, () => {
    if (missing.length > 0) return;
    action.mutate({ key: caseKey, seen, change: changeOf(deed, values) }, { onSuccess: () => onClose(true) });
  });

  return (
    <Form
      {...form}
      label={words.deed[deed]}
      focused
      says={[words.save, words.saving]}
      refusal={CaseFault}
      onClose={() => onClose(false)}
    >
      {deed === 'closed' && records && <OutLink href={records}>{words.openRecords}</OutLink>}
      {isOwn && (deed === 'assessed' || deed === 'nis2Judged') && <p>{words.own.answers}</p>}
      {(isOwn ? withoutCalmer(stepForms[deed]) : stepForms[deed]).map((field) => (
        <StepField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={form.tried && missing.includes(field.name) ? words.needed : undefined}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
    </Form>
  );
}

interface StepFieldProps {
  field: FieldOf;
  value: string;
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** One question of a step: buttons to choose among, a moment, a line, or a reason in one's own words. */
function StepField({ field: { name, kind, options = [] }, value, fault, onChange }: StepFieldProps) {
  const words = useText('cases').caseHandling;
  const labels: Readonly<Record<string, string>> = words.field;
  const choices: Readonly<Record<string, string>> = { ...words.article, ...words.yesNo, ...words.risk };
  const label = labels[name] ?? name;
  if (kind === 'line' || kind === 'reason') {
    const isLine = kind === 'line';
    return (
      <FreeTextField
        {...{ label, value, fault, onChange }}
        hint={words.noNames}
        maxLength={isLine ? longestLine : longestReason}
        oneLine={isLine}
      />
    );
  }
  if (kind === 'moment') return <ValueField {...{ label, value, fault, onChange }} type="datetime-local" />;
  return (
    <RadioField {...{ label, value, fault, onChange }} choices={options.map((one) => [one, choices[one] ?? one])} />
  );
}
