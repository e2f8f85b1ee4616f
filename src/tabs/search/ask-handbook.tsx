import { useState } from 'react';
import { useNavigate } from 'react-router';
import { longestQuestion } from '../../features/handbook/search/search-limits.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { SearchField } from './search-field.tsx';

/** *Må jeg …?* on the start page. The answer is on the handbook page, which brings the search itself. */
export function AskHandbook() {
  const { text } = useSpeech();
  const navigate = useNavigate();
  const [question, setQuestion] = useState('');

  function ask(): void {
    const asked = question.trim().slice(0, longestQuestion);
    void navigate(asked === '' ? '/handbook' : `/handbook?${new URLSearchParams({ q: asked })}`);
  }

  return (
    <SearchField label={text.search.mayI} text={question} onChange={setQuestion} onSubmit={ask}>
      <Action type="submit">{text.search.askHandbook}</Action>
    </SearchField>
  );
}
