import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';

export interface Choosable {
  id: string;
  name: string;
}

const shown = 20;

interface PersonPickerProps {
  people: readonly Choosable[];
  missing: boolean;
  /** What the field is called. */
  called: { who: string; whoHelp: string; whoMissing: string; nobodyFits: string };
  onChoose: (person: Choosable | undefined) => void;
  /** Where nobody may be chosen: what is written, so that a name that was not picked is not passed over. */
  onWrite?: (written: string) => void;
}

/** Finds one person among thousands: the list shows the first twenty that fit what is written. */
export function PersonPicker({ people, missing, called: words, onChoose, onWrite }: PersonPickerProps) {
  const [written, setWritten] = useState('');
  const wanted = written.trim().toLocaleLowerCase('da');
  const fitting = people.filter(({ name }) => name.toLocaleLowerCase('da').includes(wanted)).slice(0, shown);
  return (
    <Field label={words.who} hint={words.whoHelp} {...(missing ? { validationMessage: words.whoMissing } : {})}>
      <Combobox
        size="large"
        freeform
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
          onWrite?.(event.target.value.trim());
          onChoose(undefined);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setWritten(optionText ?? '');
          onWrite?.(optionText ?? '');
          onChoose(people.find(({ id }) => id === optionValue));
        }}
      >
        {fitting.length === 0 && (
          <Option disabled value="" text={words.nobodyFits}>
            {words.nobodyFits}
          </Option>
        )}
        {fitting.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** What the field is called where roles are given. */
export function appointmentWords(words: {
  personLabel: string;
  personHelp: string;
  personMissing: string;
  nobodyFits: string;
}) {
  const { personLabel: who, personHelp: whoHelp, personMissing: whoMissing, nobodyFits } = words;
  return { who, whoHelp, whoMissing, nobodyFits };
}
