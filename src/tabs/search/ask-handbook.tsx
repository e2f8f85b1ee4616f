import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { carrying } from '../questions/carried.ts';
import { SearchField } from './search-field.tsx';

/** *Må jeg …?* on the start page: the answer, and whom to ask, are on the page *Spørg*, which brings the search. */
export function AskHandbook() {
  const { text } = useSpeech();
  const navigate = useNavigate();
  const [question, setQuestion] = useState('');

  function ask(): void {
    void navigate('/questions', carrying(question.trim()));
  }

  return (
    <SearchField label={text.search.mayI} text={question} onChange={setQuestion} onSubmit={ask}>
      <Action type="submit">{text.search.askHandbook}</Action>
    </SearchField>
  );
}
