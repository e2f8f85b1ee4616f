import { useState } from 'react';
import { longestLine } from '../../features/cases/incident/asked.ts';
import { useSpeech } from '../language.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';

interface TextQuestionProps {
  words: { ask: string; help: string };
  /** What was answered before. */
  value: string | undefined;
  onSay: (text: string) => void;
}

/** A question that is answered in a line: which device, which account, which number. */
export function TextQuestion({ words, value = '', onSay }: TextQuestionProps) {
  const { save } = useSpeech().text.breaches.card;
  const [written, write] = useState(value);
  const text = written.trim();
  return (
    <div className={layout.stack}>
      <FreeTextField
        label={words.ask}
        hint={words.help}
        value={written}
        maxLength={longestLine}
        oneLine
        onChange={write}
      />
      {text !== '' && text !== value && (
        <div>
          <Action appearance="primary" onClick={() => onSay(text)}>
            {save}
          </Action>
        </div>
      )}
    </div>
  );
}
