import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { partsOf } from '../../features/editing/feedback/passage.ts';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { FeedbackHere } from './feedback-here.tsx';

/** In *Jeg er i tvivl – spørg*: whoever only finds the rule unclear may say so without asking anybody. */
export function FeedbackShortcut({ rule }: { rule: Pick<ViewData<'rule'>, 'rule' | 'version' | 'text'> }) {
  const words = useSpeech().text.unclear;
  const parts = useMemo(() => partsOf(rule.text), [rule.text]);
  const [chosen, setChosen] = useState(0);
  const part = parts[chosen];
  if (!part) return null;
  return (
    <Folded title={words.shortcut}>
      <div className={layout.form}>
        <SelectField
          label={words.which}
          value={String(chosen)}
          choices={parts.map(({ title }, index) => [String(index), title || words.lead])}
          onChange={(value) => setChosen(Number(value))}
        />
        <FeedbackHere key={part.whole.passage} rule={rule} part={part} />
      </div>
    </Folded>
  );
}
