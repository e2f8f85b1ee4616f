import { Field, Textarea } from '@fluentui/react-components';
import { maskedIn } from '../../core/cpr/masked.ts';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

interface FreeTextProps {
  label: string;
  hint?: string | undefined;
  value: string;
  /** Said when nothing is written although something must be. */
  missing?: boolean;
  onChange: (value: string) => void;
}

const longest = 2_000;

/** Words of one's own; a CPR number is shown as it will be covered. */
export function FreeText({ label, hint, value, missing = false, onChange }: FreeTextProps) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const cpr = maskedIn(value);
  const message = missing ? caseText.disclosures.needed : cpr.length > 0 ? text.freeText.covered(cpr.join(', ')) : '';
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(message !== '' && { validationMessage: message, validationState: missing ? 'error' : 'warning' })}
    >
      <Textarea
        size="large"
        resize="vertical"
        value={value}
        maxLength={longest}
        onChange={(_, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
