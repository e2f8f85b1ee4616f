import { Field, Select } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { type At, useEntry } from '../parts/form/entry.ts';
import { SelectField } from '../parts/form/fields.tsx';
import { useText } from '../use-text.ts';
import type { ChoiceInput } from './asked-choice.ts';

interface FieldProps {
  said: ChoiceInput;
  data: ViewData<'teamReading'>;
  onChange: (part: Partial<ChoiceInput>) => void;
}

/** One rule or one pack. The core is not among them: it is locked. */
export function WhatField({ data, ...at }: At<string> & Pick<FieldProps, 'data'>) {
  const words = useText('manager').reading.form;
  const { value: what, fault, onChange } = useEntry<string>(at, (chosen) => chosen === '' && words.pick);
  return (
    <Field label={words.what} {...(fault && { validationMessage: fault })}>
      <Select size="large" value={what} onChange={(_, { value }) => onChange(value)}>
        <option value="">{words.pick}</option>
        <optgroup label={words.packs}>
          {data.packs.map(({ pack, name }) => (
            <option key={pack} value={`pack:${pack}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.rules}>
          {data.rules.map(({ rule, title }) => (
            <option key={rule} value={`rule:${rule}`}>
              {rule.toUpperCase()} {title}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** Where and who: everybody in a unit, those with a job there, or one person. */
export function WhoField({ said, data, onChange }: FieldProps) {
  const words = useText('manager').reading.form;
  const functions = data.units.find(({ unit }) => unit === said.unit)?.functions ?? [];
  return (
    <>
      {data.units.length > 1 && (
        <SelectField
          label={words.unit}
          value={said.unit}
          choices={data.units.map(({ unit, name }) => [unit, name])}
          onChange={(value) => onChange({ unit: value, who: '' })}
        />
      )}
      <Field label={words.who}>
        <Select size="large" value={said.who} onChange={(_, { value }) => onChange({ who: value })}>
          <option value="">{words.everybody}</option>
          {functions.length > 0 && (
            <optgroup label={words.functions}>
              {functions.map((task) => (
                <option key={task} value={`job:${task}`}>
                  {task}
                </option>
              ))}
            </optgroup>
          )}
          {data.people.length > 0 && (
            <optgroup label={words.people}>
              {data.people.map(({ person, name }) => (
                <option key={person} value={`person:${person}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
    </>
  );
}
