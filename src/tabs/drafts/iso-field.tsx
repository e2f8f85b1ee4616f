import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isoControls as danish } from '../../text/da/iso-controls.ts';
import { isoControls as english } from '../../text/en/iso-controls.ts';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

interface IsoFieldProps {
  chosen: readonly string[] | undefined;
  onChange: (chosen: string[]) => void;
}

/** The controls a rule supports (S6), as numbers; what each is about stands below while one writes. */
export function IsoField({ chosen = [], onChange }: IsoFieldProps) {
  const { language } = useSpeech();
  const { facts } = useText('drafts');
  const [written, setWritten] = useState(chosen.join(', '));
  const controls = language === 'da' ? danish : english;
  const numbers = written.split(/[\s,;]+/).filter((number) => number !== '');
  const unknown = numbers.filter((number) => !(number in controls));
  const known = [...new Set(numbers)].filter((number) => number in controls);
  return (
    <Field
      label={facts.iso}
      hint={known.length > 0 ? known.map((number) => `${number} ${controls[number]}`).join(' · ') : facts.isoHelp}
      {...(unknown.length > 0 && { validationMessage: facts.isoUnknown(unknown.join(', ')) })}
    >
      <Input
        size="large"
        value={written}
        maxLength={200}
        onChange={(_, { value }) => {
          setWritten(value);
          onChange([...new Set(value.split(/[\s,;]+/))].filter((number) => number in controls));
        }}
      />
    </Field>
  );
}
