import { Field, Input } from '@fluentui/react-components';
import { maskedIn } from '../../core/cpr/masked.ts';
import { longestLine } from '../../domain/partners/partner.ts';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

interface LineFieldProps {
  label: string;
  value: string;
  hint?: string;
  required?: boolean;
  tried: boolean;
  onChange: (value: string) => void;
}

/** One line somebody writes; what looks like the number of a person is said before anything is saved. */
export function LineField({ label, value, hint, required = false, tried, onChange }: LineFieldProps) {
  const { text } = useSpeech();
  const words = useText('manager').partners;
  const cpr = maskedIn(value);
  const isMissing = tried && required && value.trim() === '';
  const fault = cpr.length > 0 ? text.freeText.covered(cpr.join(', ')) : isMissing ? words.needed : undefined;
  return (
    <Field label={label} required={required} {...(hint && { hint })} {...(fault && { validationMessage: fault })}>
      <Input size="large" value={value} maxLength={longestLine} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
