import { Combobox, Field, Option } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ViewData } from '../../contract/contract.ts';
import { nameKey } from '../../core/code-of-name.ts';
import { hasWords } from '../../core/spelling.ts';
import { useView } from '../api-hooks.tsx';
import { type At, useEntry } from '../parts/form/entry.ts';
import { useLacking } from '../parts/form/entry-fields.tsx';
import { fieldProps } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

type NamedSystem = ViewData<'systemNames'>['systems'][number];
/** So many fit a list on a phone. */
const shown = 20;

/** What is offered: the systems of the register that fit and are not shut down; none while the module is off. */
function useOffered(written: string): readonly string[] {
  const isWanted = useMay('systemNames');
  const systems: readonly NamedSystem[] = useView('systemNames', {}, { isWanted }).data?.data.systems ?? [];
  const current = systems.flatMap(({ name, state }) => (state === 'retired' ? [] : [name]));
  return current.filter((name) => hasWords(name, written));
}

/** One system by its name, offered from the register. What the register does not have is written in words. */
export function SystemField({ max, required, ...at }: At<string | undefined> & { max: number; required?: string }) {
  const lacking = useLacking({ required });
  const { value = '', fault, onChange } = useEntry<string | undefined>(at, (name = '') => lacking(name.trim() === ''));
  const offered = useOffered(value);
  const isChosen = offered.some((name) => nameKey(name) === nameKey(value));
  return (
    <Field {...fieldProps({ ...at, required: required !== undefined, fault })}>
      <Combobox
        size="large"
        freeform
        value={value}
        selectedOptions={isChosen ? [value] : []}
        onChange={({ target }) => onChange(target.value.slice(0, max))}
        onOptionSelect={(_, { optionText = '' }) => optionText !== '' && onChange(optionText.slice(0, max))}
      >
        {optionsOf(offered)}
      </Combobox>
    </Field>
  );
}

/** Systems by name, and what is written to find the next. */
export interface ChosenSystems {
  names: readonly string[];
  written: string;
}

/** All that is chosen; what was written and not added is one of them, so that it is never passed over. */
export function namesOf({ names, written }: ChosenSystems): readonly string[] {
  return written.trim() === '' ? names : [...names, written.trim()];
}

/** Several systems, each with its way out: offered from the register, or added in words. */
export function SystemsField({
  most,
  longest,
  ...at
}: At<ChosenSystems | undefined> & { most: number; longest: number }) {
  const words = useText('aboutSystem');
  const entry = useEntry<ChosenSystems | undefined>(at, () => undefined);
  const { value: { names, written } = { names: [], written: '' }, fault, onChange } = entry;
  const isChosen = (name: string) => names.some((one) => nameKey(one) === nameKey(name));
  const offered = useOffered(written).filter((name) => !isChosen(name));
  const isNew =
    written.trim() !== '' && !isChosen(written) && !offered.some((one) => nameKey(one) === nameKey(written));
  return (
    <>
      <Field {...fieldProps({ ...at, required: false, fault })}>
        <Combobox
          size="large"
          freeform
          disabled={names.length >= most}
          value={written}
          selectedOptions={[]}
          onChange={({ target }) => onChange({ names, written: target.value.slice(0, longest) })}
          onOptionSelect={(_, { optionValue = '' }) =>
            optionValue !== '' && onChange({ names: [...names, optionValue], written: '' })
          }
        >
          {optionsOf(offered)}
          {isNew && (
            <Option value={written.trim()} text={written.trim()}>
              {words.addInWords(written.trim())}
            </Option>
          )}
        </Combobox>
      </Field>
      {names.length > 0 && (
        <ul className={layout.tightList}>
          {names.map((name) => (
            <li key={name} className={layout.row}>
              <span>{name}</span>
              <Action
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.remove(name)}
                onClick={() => onChange({ names: names.filter((one) => one !== name), written })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function optionsOf(names: readonly string[]) {
  return names.slice(0, shown).map((name) => (
    <Option key={name} value={name} text={name}>
      {name}
    </Option>
  ));
}
