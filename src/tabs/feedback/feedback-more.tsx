import { useState } from 'react';
import { longestWhy } from '../../features/editing/feedback/feedback.ts';
import type { RulePart } from '../../features/editing/feedback/passage.ts';
import { useSpeech } from '../language.tsx';
import { LineField, ListField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { layout } from '../parts/page.tsx';

/** So much of a paragraph tells which it is. */
const longestOption = 70;

interface FeedbackMoreProps {
  part: RulePart;
  /** The passage that has been marked. */
  marked: string;
  busy: boolean;
  onSave: (passage: string, why: string, then: () => void) => void;
}

/** Where exactly, and one line about what is unclear: both may be left out, it has been said already. */
export function FeedbackMore({ part, marked, busy, onSave }: FeedbackMoreProps) {
  const words = useSpeech().text.unclear;
  const [saved, setSaved] = useState(false);

  if (saved) {
    return (
      <p className={layout.quiet} role="status">
        {words.saved}
      </p>
    );
  }
  return (
    <EntryForm<{ passage: string; why?: string }>
      says={[words.save, words.marking]}
      appearance="secondary"
      names={words}
      begin={{ passage: marked, why: '' }}
      sending={{ isPending: busy, error: null }}
      onSend={({ passage, why = '' }) => onSave(passage, why, () => setSaved(true))}
    >
      {({ at }) => (
        <>
          {part.paragraphs.length > 0 && (
            <ListField
              {...at('passage', words.where)}
              required
              choices={[
                [part.whole.passage, words.everything],
                ...part.paragraphs.map((one) => [one.passage, shortened(one.text)] as const),
              ]}
            />
          )}
          <LineField {...at('why')} max={longestWhy} cprSentence={words.masked} />
        </>
      )}
    </EntryForm>
  );
}

function shortened(text: string): string {
  return text.length > longestOption ? `${text.slice(0, longestOption)} …` : text;
}
