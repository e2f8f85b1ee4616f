import { useState } from 'react';
import { longestWhy } from '../../features/editing/feedback/feedback.ts';
import type { RulePart } from '../../features/editing/feedback/passage.ts';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
  const { at, said } = useFields({ passage: marked, why: '' }, words);
  const { passage, why } = said;
  const [saved, setSaved] = useState(false);

  const form = useForm({ isPending: busy, error: null }, () => {
    onSave(passage, why.trim(), () => setSaved(true));
  });

  if (saved) {
    return (
      <p className={layout.quiet} role="status">
        {words.saved}
      </p>
    );
  }
  return (
    <Form {...form} says={[words.save, words.marking]} appearance="secondary">
      {part.paragraphs.length > 0 && (
        <SelectField
          {...at('passage')}
          label={words.where}
          choices={[
            [part.whole.passage, words.everything],
            ...part.paragraphs.map((one) => [one.passage, shortened(one.text)] as const),
          ]}
        />
      )}
      <FreeTextField {...at('why')} maxLength={longestWhy} oneLine cprSentence={words.masked} />
    </Form>
  );
}

function shortened(text: string): string {
  return text.length > longestOption ? `${text.slice(0, longestOption)} …` : text;
}
