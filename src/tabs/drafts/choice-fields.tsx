import { tokens } from '@fluentui/react-components';
import { SelectField, Tick } from '../parts/form/fields.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface SomeOfProps<T extends string> {
  label: string;
  hint?: string;
  names: Readonly<Record<T, string>>;
  chosen: readonly T[] | undefined;
  onChange: (chosen: T[]) => void;
}

/** Several of a few, in the order they are listed. */
export function SomeOf<T extends string>({ label, hint, names, chosen = [], onChange }: SomeOfProps<T>) {
  const all = Object.keys(names) as T[];
  return (
    <fieldset className={layout.boxes}>
      <legend>{label}</legend>
      {hint && (
        <p style={{ margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }}>{hint}</p>
      )}
      {all.map((one) => (
        <div key={one}>
          <Tick
            label={names[one]}
            value={chosen.includes(one)}
            onChange={(checked) => onChange(all.filter((other) => (other === one ? checked : chosen.includes(other))))}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface OneOfProps<T extends string> {
  label: string;
  names: Readonly<Record<T, string>>;
  chosen: T | undefined;
  onChange: (chosen: T) => void;
}

/** One of a few; nothing until somebody chooses. */
export function OneOf<T extends string>({ label, names, chosen, onChange }: OneOfProps<T>) {
  const { facts } = useText('drafts');
  return (
    <SelectField<T | ''>
      label={label}
      value={chosen}
      choices={[
        ...(chosen === undefined ? [['', facts.choose] as const] : []),
        ...(Object.entries(names) as [T, string][]),
      ]}
      onChange={(value) => value !== '' && onChange(value)}
    />
  );
}
