import { Field, Input } from '@fluentui/react-components';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { useSpeech } from '../../language.tsx';
import { FreeTextField, type FreeTextFieldProps } from '../free-text-field.tsx';
import { layout } from '../page.tsx';
import { type At, useEntry } from './entry.ts';
import { fieldProps, RadioField, SelectField, Tick } from './fields.tsx';
import { useFormWords } from './form-words.ts';
import { useKeptField } from './kept-field.ts';

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
  /** What else may be wrong with it, in a sentence. */
  check?: (written: string) => string | false;
  area?: FreeTextFieldProps['area'];
  /** What is said of CPR numbers in the page's own words. */
  cprSentence?: (numbers: string) => string;
}

/** Words in several lines, with the warning of CPR numbers (INV15). */
export function TextField({ max, required, refusesCpr, check, ...at }: TextProps) {
  const { text } = useSpeech();
  const lacking = useLacking({ required });
  const entry = useEntry(at, (written = '') => {
    const isRefused = refusesCpr && holdsCpr(written);
    return (
      lacking(written.trim() === '') ||
      check?.(written) ||
      (isRefused && text.freeText.refused(maskedIn(written).join(', ')))
    );
  });
  const write = useKeptField({ name: at.name, max }, entry);
  return (
    <FreeTextField
      {...at}
      {...entry}
      onChange={write}
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
  /** Is told what was chosen: another field may follow it. */
  onChoose?: (choice: T) => void;
  /** Each with its name, in the order they are shown. */
  choices: Choices<T>;
}

/** One of a few, all of them in sight. */
export function ChoiceField<T extends string>({
  required,
  choices,
  check,
  onChoose,
  ...at
}: ChoiceProps<T> & { inARow?: boolean; disabled?: readonly T[]; check?: () => string | false }) {
  const lacking = useLacking({ required }, useFormWords().pick);
  const entry = useEntry<T | undefined>(at, (chosen) => lacking(!chosen) || check?.());
  const choose = (choice: T) => {
    entry.onChange(choice);
    onChoose?.(choice);
  };
  return <RadioField {...at} {...entry} choices={choices} required={Boolean(required)} onChange={choose} />;
}

/** One of many, in a list that opens: a unit, a rule. Begins empty where nothing is chosen. */
export function ListField<T extends string>({
  required,
  choices,
  empty = '',
  onChoose,
  ...at
}: ChoiceProps<T> & { empty?: string; disabled?: readonly T[]; locked?: boolean }) {
  const lacking = useLacking({ required }, useFormWords().pick);
  const entry = useEntry<T | '' | undefined>(at, (chosen) => lacking(!chosen));
  const isOpen = !entry.value || !required;
  const shown: Choices<T | ''> = isOpen ? [['', empty], ...choices] : choices;
  const choose = (choice: T | '') => {
    entry.onChange(choice);
    if (choice !== '') onChoose?.(choice);
  };
  const field = { ...at, ...entry, onChange: choose };
  return <SelectField {...field} value={entry.value ?? ''} choices={shown} required={Boolean(required)} />;
}

/** A box to tick. */
export function TickField({ onTick, ...at }: At<boolean | undefined> & { onTick?: (isTicked: boolean) => void }) {
  const { value, onChange } = useEntry(at, () => undefined);
  const tick = (isTicked: boolean) => {
    onChange(isTicked);
    onTick?.(isTicked);
  };
  const box = <Tick size="large" label={at.label} value={value ?? false} onChange={tick} />;
  return at.hint ? <Field hint={at.hint}>{box}</Field> : box;
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
  const { fault } = entry;
  return (
    <fieldset className={layout.boxes}>
      <legend>{at.label}</legend>
      {at.hint && <p className={layout.quiet}>{at.hint}</p>}
      {choices.map(([choice, name]) => (
        <div key={choice}>
          <Tick
            size="large"
            label={name}
            value={chosen.has(choice)}
            {...(fault && { 'aria-invalid': true })}
            onChange={(isTicked) => change(choice, isTicked)}
          />
        </div>
      ))}
      <div role="alert">{fault && <Field validationMessage={fault} />}</div>
    </fieldset>
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
    if (count === undefined || Number.isNaN(count)) return lacking(true);
    if (!Number.isInteger(count)) return words.notANumber;
    if (min !== undefined && count < min) return words.atLeast(String(min));
    return max !== undefined && count > max && words.atMost(String(max));
  });
  const { fault, value, onChange } = entry;
  return (
    <Field {...fieldProps({ ...at, required: Boolean(required), fault })}>
      <Input
        size="large"
        type="number"
        value={value === undefined || Number.isNaN(value) ? '' : String(value)}
        {...{ min, max }}
        onChange={(_, { value: written }) => onChange(written === '' ? Number.NaN : Number(written))}
      />
    </Field>
  );
}
