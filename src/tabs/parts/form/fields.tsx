import { Checkbox, type CheckboxProps, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface CountFieldProps {
  label: string;
  value: string;
  /** The least and the most, written as the browser does. */
  min?: string;
  max?: string;
  onChange: (value: string) => void;
}

/** A field for one number. */
export function CountField({ label, onChange, ...input }: CountFieldProps) {
  return (
    <Field label={label}>
      <Input size="large" type="number" {...input} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}

interface ChoiceFieldProps<T extends string> {
  label: string | ReactElement;
  hint?: string | undefined;
  /** None where nothing is chosen yet. */
  value: T | undefined;
  /** Each with its name, in the order they are shown. */
  choices: readonly (readonly [choice: T, name: string])[];
  required?: boolean;
  /** What is wrong with it, in the form's own words. */
  fault?: string | false | undefined;
  /** Choices that are shown and cannot be taken. */
  disabled?: readonly T[];
  onChange: (choice: T) => void;
}

/** Choices with the names they have in a text. */
export function named<const T extends string>(
  choices: readonly T[],
  names: Readonly<Record<NoInfer<T>, string>>,
): ChoiceFieldProps<T>['choices'] {
  return choices.map((choice) => [choice, names[choice]]);
}

/** One of a few, all of them in sight. */
export function RadioField<T extends string>({
  value,
  choices,
  inARow,
  disabled = [],
  onChange,
  ...field
}: ChoiceFieldProps<T> & { inARow?: boolean }) {
  return (
    <Field {...fieldProps(field)}>
      <RadioGroup
        {...(inARow && { layout: 'horizontal' })}
        value={value ?? ''}
        onChange={(_, { value: chosen }) => tell(chosen, choices, onChange)}
      >
        {choices.map(([choice, name]) => (
          <Radio key={choice} value={choice} label={name} disabled={disabled.includes(choice)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** One of many, in a list that opens. */
export function SelectField<T extends string>({
  value,
  choices,
  autoFocus,
  locked,
  disabled = [],
  onChange,
  ...field
}: ChoiceFieldProps<T> & { autoFocus?: boolean; locked?: boolean }) {
  return (
    <Field {...fieldProps(field)}>
      <Select
        size="large"
        value={value ?? ''}
        {...(autoFocus && { autoFocus })}
        {...(locked && { disabled: locked })}
        onChange={(_, { value: chosen }) => tell(chosen, choices, onChange)}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice} disabled={disabled.includes(choice)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What every field's frame says: its name, its hint, whether it must be filled in, and what is wrong with it. */
export function fieldProps({
  label,
  hint,
  required,
  fault,
}: Pick<ChoiceFieldProps<string>, 'label' | 'hint' | 'required' | 'fault'>) {
  return {
    label,
    ...(hint && { hint }),
    ...(required && { required }),
    ...(fault && { validationMessage: fault }),
  };
}

function tell<T extends string>(
  chosen: string,
  choices: ChoiceFieldProps<T>['choices'],
  onChange: (choice: T) => void,
): void {
  const found = choices.find(([choice]) => choice === chosen);
  if (found) onChange(found[0]);
}

interface TickProps extends Pick<CheckboxProps, 'aria-label' | 'aria-invalid' | 'size'> {
  label?: string;
  /** Is it ticked? */
  value: boolean;
  onChange: (isTicked: boolean) => void;
}

/** A box to tick. */
export function Tick({ value, onChange, ...box }: TickProps) {
  return <Checkbox {...box} checked={value} onChange={(_, { checked }) => onChange(checked === true)} />;
}
