import { Field, Textarea } from '@fluentui/react-components';
import { longestNote } from '../../domain/exemptions/exemption.ts';
import { maskedIn } from '../../domain/questions/masked.ts';
import { useSpeech } from '../language.tsx';
import { useLeading } from '../leading-language.ts';

interface NoteFieldProps {
  label: string;
  value: string;
  hint?: string | undefined;
  /** It may not be empty, and the form has been tried. */
  missing: boolean;
  required?: boolean;
  onChange: (value: string) => void;
}

/** Words of one's own; what looks like the number of a person is shown as it will be covered (INV15). */
export function NoteField({ label, value, hint, missing, required = true, onChange }: NoteFieldProps) {
  const { text } = useSpeech();
  const words = useLeading().exemptions;
  const cpr = maskedIn(value);
  const isMissing = required && missing && value.trim() === '';
  const message = isMissing ? words.needed : cpr.length > 0 ? text.questions.ask.cprHelp(cpr.join(', ')) : undefined;
  return (
    <Field
      label={label}
      required={required}
      {...(hint && { hint })}
      {...(message !== undefined && { validationMessage: message, validationState: isMissing ? 'error' : 'warning' })}
    >
      <Textarea
        size="large"
        resize="vertical"
        value={value}
        maxLength={longestNote}
        onChange={(_, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
