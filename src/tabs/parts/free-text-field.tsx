import { Field, Input, type InputProps, Textarea, type TextareaProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { maskedIn } from '../../core/cpr/masked.ts';
import { useSpeech } from '../language.tsx';

export interface FreeTextFieldProps {
  label: string | ReactElement;
  hint?: string | undefined;
  value: string;
  /** The most characters the server takes. */
  maxLength: number;
  /** One line; several where it is left out. */
  oneLine?: boolean;
  /** Marked as one that must be filled in. */
  required?: boolean;
  /** What is said while nothing is written. */
  needed?: string | false | undefined;
  /** What else is wrong with it, in the form's own words. */
  fault?: string | false | undefined;
  /** A CPR number is refused here, not covered: an error, where others warn. */
  refusesCpr?: boolean;
  /** What a page says of CPR numbers in its own words; otherwise that they will be covered, or are refused. */
  cprSentence?: (numbers: string) => string;
  /** What else a box of several lines is told. */
  area?: Pick<TextareaProps, 'className' | 'readOnly' | 'onBlur'>;
  /** What else a box of one line is told. */
  line?: Pick<InputProps, 'inputMode' | 'readOnly' | 'onBlur'>;
  onChange: (value: string) => void;
}

/**
 * A field in which people write freely: its limit, and what looks like a CPR number as it will be covered, before it is
 * sent (INV15). What is lacking is said first.
 */
export function FreeTextField(props: FreeTextFieldProps) {
  const { label, hint, value, maxLength, oneLine, required, needed, refusesCpr, onChange } = props;
  const { text } = useSpeech();
  const cpr = maskedIn(value).join(', ');
  const fault = props.fault || (value.trim() === '' && needed);
  const sentence = props.cprSentence ?? (refusesCpr ? text.freeText.refused : text.freeText.covered);
  const warning = cpr !== '' && sentence(cpr);
  const message = fault || warning;
  const box = { size: 'large', value, maxLength } as const;
  return (
    <Field
      label={label}
      {...(required && { required })}
      {...(hint && { hint })}
      {...(message && { validationMessage: message, validationState: fault || refusesCpr ? 'error' : 'warning' })}
    >
      {oneLine ? (
        <Input {...box} {...props.line} onChange={(_, { value: written }) => onChange(written)} />
      ) : (
        <Textarea {...box} {...props.area} resize="vertical" onChange={(_, { value: written }) => onChange(written)} />
      )}
    </Field>
  );
}
