import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { discardDraft, lostDrafts } from './drafts.ts';
import type { Question } from './question-card.tsx';

/**
 * What somebody was writing when another answered first, or the question was taken back: what the other wrote, and one's
 * own words to keep.
 */
export function LostAnswers({ questions }: { questions: readonly Question[] }) {
  const { text } = useSpeech();
  const words = text.questions.toMe;
  const [, setDiscarded] = useState(0);
  const open = questions.filter(({ mayAnswer }) => mayAnswer).map(({ key }) => key);
  return lostDrafts(open).map(([key, draft]) => {
    const question = questions.find((candidate) => candidate.key === key);
    const { answer, answeredByName } = question ?? {};
    return (
      <Notice
        key={key}
        kind="warning"
        role="alert"
        title={answeredByName === undefined ? words.lost : words.lostBy(answeredByName)}
      >
        {answer !== undefined && <p>{words.theirs(answer)}</p>}
        <Field label={words.yours}>
          <Textarea size="large" readOnly value={draft} />
        </Field>
        <Action
          onClick={() => {
            discardDraft(key);
            setDiscarded((count) => count + 1);
          }}
        >
          {words.discard}
        </Action>
      </Notice>
    );
  });
}
