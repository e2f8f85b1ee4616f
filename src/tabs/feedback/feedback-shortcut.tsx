import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { partsOf } from '../../features/editing/feedback/passage.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { FeedbackHere } from './feedback-here.tsx';

/** In *Jeg er i tvivl – spørg*: whoever only finds the rule unclear may say so without asking anybody. */
export function FeedbackShortcut({ rule }: { rule: Pick<ViewData<'rule'>, 'rule' | 'version' | 'text'> }) {
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
        <FeedbackHere key={part.whole.passage} rule={rule} part={part} />
      </div>
    </details>
  );
}
