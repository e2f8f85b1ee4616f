import { Field, Input } from '@fluentui/react-components';

interface ValueFieldProps {
  label: string;
  value: string;
  type: 'datetime-local' | 'number';
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** A moment or a number to choose. */
export function ValueField({ label, value, type, fault, onChange }: ValueFieldProps) {
  return (
    <Field label={label} {...(fault !== undefined && { validationMessage: fault })}>
      <Input
        size="large"
        type={type}
        value={value}
        {...(type === 'number' && { min: 1 })}
        onChange={(_, { value: written }) => onChange(written)}
      />
    </Field>
  );
}
