import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { maskedIn } from '../../core/cpr/masked.ts';
import { useSpeech } from '../language.tsx';
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

/** One question of a deed: buttons to choose among, a moment, a line, or a reason in one's own words. */
export function StepField({ field: { name, kind, options = [] }, value, fault, onChange }: StepFieldProps) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.caseHandling;
  const labels: Readonly<Record<string, string>> = words.field;
  const choices: Readonly<Record<string, string>> = { ...words.article, ...words.yesNo, ...words.risk };
  const hint = kind === 'reason' || kind === 'line' ? words.noNames : undefined;
  const cpr = maskedIn(value);
  const message = fault ?? (cpr.length > 0 ? text.freeText.covered(cpr.join(', ')) : undefined);
  return (
    <Field
      label={labels[name] ?? name}
      {...(hint !== undefined && { hint })}
      {...(message !== undefined && { validationMessage: message, validationState: fault ? 'error' : 'warning' })}
    >
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
      {kind === 'line' && (
        <Input
          size="large"
          value={value}
          maxLength={longestLine}
          onChange={(_, { value: written }) => onChange(written)}
        />
      )}
      {kind === 'reason' && (
        <Textarea
          size="large"
          resize="vertical"
          value={value}
          maxLength={longestReason}
          onChange={(_, { value: written }) => onChange(written)}
        />
      )}
    </Field>
  );
}
