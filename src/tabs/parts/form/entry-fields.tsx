import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { useSpeech } from '../../language.tsx';
import { FreeTextField } from '../free-text-field.tsx';
import { layout } from '../page.tsx';
import { type At, useEntry } from './entry.ts';
import { RadioField, SelectField, Tick } from './fields.tsx';
import { useFormWords } from './form-words.ts';

/** Must it be filled in? A sentence says so in the form's own words. */
interface Needed {
  required?: boolean | string | undefined;
}

/** What is said of a field that is empty and must not be. */
export function useLacking({ required }: Needed, general?: string): (isEmpty: boolean) => string | false {
  const words = useFormWords();
  const sentence = typeof required === 'string' ? required : (general ?? words.needed);
  return (isEmpty) => isEmpty && required !== undefined && required !== false && sentence;
}

interface TextProps extends At<string | undefined>, Needed {
  /** The most characters the server takes. */
  max: number;
  /** A CPR number is refused here, not covered. */
  refusesCpr?: boolean;
  oneLine?: boolean;
  /** What is said of CPR numbers in the page's own words. */
  cprSentence?: (numbers: string) => string;
}

/** Words in several lines, with the warning of CPR numbers (INV15). */
export function TextField({ max, required, refusesCpr, ...at }: TextProps) {
  const { text } = useSpeech();
  const lacking = useLacking({ required });
  const entry = useEntry(at, (written = '') => {
    const isRefused = refusesCpr && holdsCpr(written);
    return lacking(written.trim() === '') || (isRefused && text.freeText.refused(maskedIn(written).join(', ')));
  });
  return (
    <FreeTextField
      {...at}
      {...entry}
      value={entry.value ?? ''}
      maxLength={max}
      required={Boolean(required)}
      {...(refusesCpr && { refusesCpr })}
    />
  );
}

/** Words in one line. */
export function LineField(props: TextProps) {
  return <TextField {...props} oneLine />;
}

type Choices<T extends string> = readonly (readonly [choice: T, name: string])[];

interface ChoiceProps<T extends string> extends At<T | undefined>, Needed {
  /** Each with its name, in the order they are shown. */
  choices: Choices<T>;
}

/** One of a few, all of them in sight. */
export function ChoiceField<T extends string>({
  required,
  choices,
  ...at
}: ChoiceProps<T> & { inARow?: boolean; disabled?: readonly T[] }) {
  const lacking = useLacking({ required }, useFormWords().pick);
  const entry = useEntry<T | undefined>(at, (chosen) => lacking(!chosen));
  return <RadioField {...at} {...entry} choices={choices} required={Boolean(required)} />;
}

/** One of many, in a list that opens: a unit, a rule. Begins empty where nothing is chosen. */
export function ListField<T extends string>({
  required,
  choices,
  empty = '',
  ...at
}: ChoiceProps<T> & { empty?: string; disabled?: readonly T[]; locked?: boolean }) {
  const lacking = useLacking({ required }, useFormWords().pick);
  const entry = useEntry<T | '' | undefined>(at, (chosen) => lacking(!chosen));
  const isOpen = !entry.value || !required;
  const shown: Choices<T | ''> = isOpen ? [['', empty], ...choices] : choices;
  return <SelectField {...at} {...entry} value={entry.value ?? ''} choices={shown} required={Boolean(required)} />;
}

/** A box to tick. */
export function TickField(at: At<boolean | undefined>) {
  const { value, onChange } = useEntry(at, () => undefined);
  return <Tick label={at.label} value={value ?? false} onChange={onChange} />;
}

interface TicksProps<T extends string> extends At<readonly T[] | T[] | undefined>, Needed {
  choices: Choices<T>;
}

/** Any of several, each with its box; kept in the order they are shown. */
export function TicksField<T extends string>({ choices, required, ...at }: TicksProps<T>) {
  const lacking = useLacking({ required }, useFormWords().pick);
  const entry = useEntry<readonly T[] | undefined>(at, (chosen = []) => lacking(chosen.length === 0));
  const chosen = new Set(entry.value ?? []);
  const change = (choice: T, isTicked: boolean) =>
    entry.onChange(choices.flatMap(([one]) => ((one === choice ? isTicked : chosen.has(one)) ? [one] : [])));
  return (
    <Group label={at.label} hint={at.hint} fault={entry.fault} required={Boolean(required)}>
      {choices.map(([choice, name]) => (
        <Tick key={choice} label={name} value={chosen.has(choice)} onChange={(isTicked) => change(choice, isTicked)} />
      ))}
    </Group>
  );
}

interface GroupProps {
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  required?: boolean;
  children: ReactNode;
}

/** Several controls under one label, with what is wrong with them. */
export function Group({ label, hint, fault, required = false, children }: GroupProps) {
  return (
    <Field label={label} required={required} {...(hint && { hint })} {...(fault && { validationMessage: fault })}>
      <fieldset className={`${layout.unframed} ${layout.stack}`}>{children}</fieldset>
    </Field>
  );
}

interface NumberProps extends At<number | undefined>, Needed {
  min?: number;
  max?: number;
}

/** A whole number. */
export function NumberField({ min, max, required, ...at }: NumberProps) {
  const words = useFormWords();
  const lacking = useLacking({ required });
  const entry = useEntry<number | undefined>(at, (count) => {
    if (count === undefined) return lacking(true);
    if (!Number.isInteger(count)) return words.notANumber;
    if (min !== undefined && count < min) return words.atLeast(String(min));
    return max !== undefined && count > max && words.atMost(String(max));
  });
  const { fault, value, onChange } = entry;
  return (
    <Field
      label={at.label}
      required={Boolean(required)}
      {...(at.hint && { hint: at.hint })}
      {...(fault && { validationMessage: fault })}
    >
      <Input
        size="large"
        type="number"
        value={value === undefined || Number.isNaN(value) ? '' : String(value)}
        {...{ min, max }}
        onChange={(_, { value: written }) => onChange(written === '' ? undefined : Number(written))}
      />
    </Field>
  );
}
