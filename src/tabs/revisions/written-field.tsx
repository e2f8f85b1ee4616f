import { Field, Input, Textarea } from '@fluentui/react-components';
import { maskedIn } from '../../core/cpr/masked.ts';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

interface WrittenFieldProps {
  label: string;
  value: string;
  hint?: string | undefined;
  required?: boolean;
  /** Several lines. */
  long?: boolean;
  maxLength: number;
  tried: boolean;
  onChange: (value: string) => void;
}

/** Something somebody writes; what looks like the number of a person is said before anything is saved. */
export function WrittenField({ label, value, hint, required, long, maxLength, tried, onChange }: WrittenFieldProps) {
  const { text } = useSpeech();
  const words = useText('revisions');
  const cpr = maskedIn(value);
  const isMissing = tried && required && value.trim() === '';
  const fault = cpr.length > 0 ? text.freeText.covered(cpr.join(', ')) : isMissing ? words.needed : undefined;
  const Box = long ? Textarea : Input;
  return (
    <Field
      label={label}
      {...(required && { required })}
      {...(hint && { hint })}
      {...(fault && { validationMessage: fault })}
    >
      <Box size="large" value={value} maxLength={maxLength} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

/** May it be saved: is everything there, and is it free of numbers of persons? */
export function isWritten(needed: readonly string[], free: readonly string[] = []): boolean {
  return (
    needed.every((line) => line.trim() !== '') && [...needed, ...free].every((line) => maskedIn(line).length === 0)
  );
}
