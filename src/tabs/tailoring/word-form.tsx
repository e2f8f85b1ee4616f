import { useState } from 'react';
import { longestWord, mostMeanings } from '../../features/editing/tailoring/tailoring-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { ChoiceField, LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Word } from './tailoring.ts';

interface WordFormProps {
  /** The word that is put right; without it a new one is written. */
  word?: Word;
  /** Those there are: a word written again is put right. */
  known?: readonly Word[];
  onDone: (done: Done) => void;
  onClose?: () => void;
}

/** An everyday word, and what the handbook calls the same. */
export function WordForm({ word: now, known = [], onDone, onClose }: WordFormProps) {
  const words = useText('tailoring').words;
  const { language: own } = useSpeech();
  const action = useAction('saveSearchWord');
  // As it was when the form was opened: what others do to it meanwhile is not what was seen.
  const [word] = useState(now);
  const knownAs = (written: string, language: Word['language']) =>
    known.find((one) => one.word === written.trim().toLowerCase() && one.language === language);
  return (
    <EntryForm<{ word: string; means: string; language: Word['language'] }>
      label={word ? words.editNamed(word.word) : words.save}
      focused={word !== undefined}
      card={word !== undefined}
      words={words}
      appearance={word ? 'primary' : 'secondary'}
      begin={{ word: word?.word ?? '', means: word?.means.join(', ') ?? '', language: word?.language ?? own }}
      sending={action}
      onSend={({ word: written, means, language }, { startOver }) => {
        const former = word ?? knownAs(written, language);
        const about = { word: written, language };
        action.mutate(
          { ...about, means: meaningsIn(means), seen: former?.seen ?? 0 },
          {
            onSuccess: ({ record: { seen } }) => {
              startOver();
              onDone({
                said: words.done.saved(written),
                undo: { name: 'saveSearchWord', send: { ...about, means: former ? [...former.means] : [], seen } },
              });
            },
          },
        );
      }}
      onClose={onClose}
    >
      {({ at, said }) => {
        const there = word ? undefined : knownAs(said.word, said.language ?? own);
        return (
          <>
            {word ? (
              <h3 className={layout.subheading}>{words.editNamed(word.word)}</h3>
            ) : (
              <LineField {...at('word', words.word)} max={longestWord} required={words.needed} />
            )}
            <LineField
              {...at('means', words.means, words.meansHelp)}
              max={mostMeanings * (longestWord + 2)}
              required={words.needed}
              check={(written) => isTooMuch(meaningsIn(written)) && words.tooMany(mostMeanings)}
            />
            {there && <Notice kind="info" title={words.there(words.shown(there.word, there.means))} role="status" />}
            {!word && (
              <ChoiceField {...at('language', words.language)} inARow choices={named(['da', 'en'], words.languages)} />
            )}
          </>
        );
      }}
    </EntryForm>
  );
}

function meaningsIn(written: string): string[] {
  return written.split(/[,;]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

function isTooMuch(means: readonly string[]): boolean {
  return means.length > mostMeanings || means.some((one) => one.length > longestWord);
}
