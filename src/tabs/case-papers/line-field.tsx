import { Field, Input } from '@fluentui/react-components';

interface LineFieldProps {
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'datetime-local' | 'number';
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** One line to write, or a moment or a number to choose. */
export function LineField({ label, value, hint, type = 'text', fault, onChange }: LineFieldProps) {
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      <Input
        size="large"
        type={type}
        value={value}
        {...(type === 'text' && { maxLength: 200 })}
        {...(type === 'number' && { min: 1 })}
        onChange={(_, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
