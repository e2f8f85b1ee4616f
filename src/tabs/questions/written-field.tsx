import { useEffect } from 'react';
import { hasWords, isTooLong, longestText } from '../../features/questions/question.ts';
import { useSpeech } from '../language.tsx';
import { useEntry } from '../parts/form/entry.ts';
import { WrittenText } from './written-text.tsx';

interface WrittenFieldProps {
  label: string;
  spokenLabel?: string;
  hint: string;
  /** The words as the page keeps them: they may come from elsewhere, or be left from before. */
  value: string;
  focused?: boolean;
  /** What is said of a text without words. */
  empty: string;
  onChange: (written: string) => void;
}

/** The words of a question or an answer, in a form of its own. */
export function WrittenField({ value, empty, onChange, ...field }: WrittenFieldProps) {
  const { tooLong } = useSpeech().text.questions.ask;
  const check = (text = '') => (!hasWords(text) ? empty : isTooLong(text) && tooLong(String(longestText)));
  const entry = useEntry<string | undefined>({ name: 'text', label: field.label }, check);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form follows the page's words
  useEffect(() => {
    if (entry.value !== value) entry.onChange(value);
  }, [value]);
  return (
    <WrittenText
      {...field}
      value={value}
      fault={entry.fault}
      onChange={(written) => {
        entry.onChange(written);
        onChange(written);
      }}
    />
  );
}
