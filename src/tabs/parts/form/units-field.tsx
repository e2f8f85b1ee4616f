import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Action } from '../link-button.tsx';
import { layout } from '../page.tsx';
import { type At, useEntry } from './entry.ts';
import { useLacking } from './entry-fields.tsx';
import { SelectField } from './fields.tsx';
import { useFormWords } from './form-words.ts';

interface UnitsFieldProps extends At<string[] | undefined> {
  units: readonly { unit: string; name: string }[];
  required?: string;
}

/** Units one after the other, each with its way out: a phone has no room for a list of two hundred to tick. */
export function UnitsField({ units, required, ...at }: UnitsFieldProps) {
  const words = useFormWords();
  const lacking = useLacking({ required });
  const { value: chosen = [], fault, onChange } = useEntry(at, (codes = []) => lacking(codes.length === 0));
  const nameOf = (code: string) => units.find(({ unit }) => unit === code)?.name ?? code;
  return (
    <>
      <SelectField
        {...at}
        fault={fault}
        value={''}
        choices={[
          ['', words.chooseUnit],
          ...units.filter(({ unit }) => !chosen.includes(unit)).map(({ unit, name }) => [unit, name] as const),
        ]}
        onChange={(value) => value !== '' && onChange([...new Set([...chosen, value])])}
      />
      {chosen.length > 0 && (
        <ul className={layout.tightList}>
          {chosen.map((code) => (
            <li key={code} className={layout.row}>
              <span>{nameOf(code)}</span>
              <Action
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.remove(nameOf(code))}
                onClick={() => onChange(chosen.filter((one) => one !== code))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
