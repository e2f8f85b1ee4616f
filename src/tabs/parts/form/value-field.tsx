import { Field, Input } from '@fluentui/react-components';

interface ValueFieldProps {
  label: string;
  hint?: string | undefined;
  type: 'date' | 'datetime-local' | 'number' | 'time';
  value: string;
  /** The least and the most, written as the browser does. */
  min?: string | undefined;
  max?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  /** What is wrong with it, in the form's own words. */
  fault?: string | false | undefined;
  onChange: (value: string) => void;
}

/** A field for one day, hour or number. */
export function ValueField({ label, hint, type, required, fault, onChange, ...input }: ValueFieldProps) {
  return (
    <Field
      label={label}
      {...(hint && { hint })}
      {...(required && { required })}
      {...(fault && { validationMessage: fault })}
    >
      <Input size="large" type={type} {...input} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}
