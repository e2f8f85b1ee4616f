import { CommentErrorRegular } from '@fluentui/react-icons/svg/comment-error';
import { useId, useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { partsOf } from '../../features/editing/feedback/passage.ts';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { FeedbackHere } from './feedback-here.tsx';

/** *Det her er uklart*, once under a rule: the reader chooses the part, and says it without asking anybody. */
export function FeedbackOnce({ rule }: { rule: Pick<ViewData<'rule'>, 'rule' | 'version' | 'text'> }) {
  const words = useSpeech().text.unclear;
  const parts = useMemo(() => partsOf(rule.text), [rule.text]);
  const [isOpen, open] = useState(false);
  const [chosen, setChosen] = useState(0);
  const form = useId();
  const part = parts[chosen];
  if (!part) return null;
  return (
    <div className={layout.stack} data-screen-only>
      <div>
        <Action
          appearance="subtle"
          className={layout.flush}
          icon={<CommentErrorRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? form : undefined}
          onClick={() => open(!isOpen)}
        >
          {words.open}
        </Action>
      </div>
      {isOpen && (
        <div id={form} className={layout.card}>
          <SelectField
            label={words.which}
            value={String(chosen)}
            choices={parts.map(({ title }, index) => [String(index), title || words.lead])}
            onChange={(value) => setChosen(Number(value))}
          />
          <FeedbackHere key={part.whole.passage} rule={rule} part={part} />
        </div>
      )}
    </div>
  );
}
