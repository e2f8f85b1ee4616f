import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { partsOf } from '../../domain/unclear/passage.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { UnclearHere } from './unclear-here.tsx';

/** In *Jeg er i tvivl – spørg*: whoever only finds the rule unclear may say so without asking anybody. */
export function UnclearShortcut({ rule }: { rule: Pick<ViewData<'rule'>, 'rule' | 'version' | 'text'> }) {
  const layout = useLayout();
  const words = useSpeech().text.unclear;
  const parts = useMemo(() => partsOf(rule.text), [rule.text]);
  const [chosen, setChosen] = useState(0);
  const part = parts[chosen];
  if (!part) return null;
  return (
    <details>
      <summary className={layout.summary}>{words.shortcut}</summary>
      <div className={layout.form}>
        <Field label={words.which}>
          <Select value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
            {parts.map(({ title, whole }, index) => (
              <option key={whole.passage} value={index}>
                {title || words.lead}
              </option>
            ))}
          </Select>
        </Field>
        <UnclearHere key={part.whole.passage} rule={rule} part={part} />
      </div>
    </details>
  );
}
