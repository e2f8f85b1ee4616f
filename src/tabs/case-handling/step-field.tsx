import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { useText } from '../use-text.ts';
import type { FieldOf } from './step-forms.ts';

interface StepFieldProps {
  field: FieldOf;
  value: string;
  fault?: string | undefined;
  onChange: (value: string) => void;
}

const longestReason = 2_000;
const longestLine = 200;

/** One question of a step: buttons to choose among, a moment, a line, or a reason in one's own words. */
export function StepField({ field: { name, kind, options = [] }, value, fault, onChange }: StepFieldProps) {
  const caseText = useText('cases');
  const words = caseText.caseHandling;
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
  return (
    <Field label={label} {...(fault !== undefined && { validationMessage: fault })}>
      {kind === 'choice' && (
        <RadioGroup value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          {options.map((option) => (
            <Radio key={option} value={option} label={choices[option] ?? option} />
          ))}
        </RadioGroup>
      )}
      {kind === 'moment' && (
        <Input
          type="datetime-local"
          size="large"
          value={value}
          onChange={(_, { value: written }) => onChange(written)}
        />
      )}
    </Field>
  );
}
