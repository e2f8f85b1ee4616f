import { useState } from 'react';
import { longestWord, mostMeanings } from '../../features/editing/tailoring/tailoring-limits.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { named, RadioField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
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
  const { at, said, set } = useFields({
    word: word?.word ?? '',
    means: word?.means.join(', ') ?? '',
    language: word?.language ?? own,
  });
  const means = said.means.split(/[,;]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  const isTooMuch = means.length > mostMeanings || means.some((one) => one.length > longestWord);

  const written = said.word.trim();
  const there = known.find(({ word: one, language }) => one === written.toLowerCase() && language === said.language);
  const former = word ?? there;

  const form = useForm(action, () => {
    if (written === '' || means.length === 0 || isTooMuch) return;
    const about = { word: written, language: said.language };
    action.mutate(
      { ...about, means, seen: former?.seen ?? 0 },
      {
        onSuccess: ({ record: { seen } }) => {
          form.startOver();
          set({ word: '', means: '' });
          onDone({
            said: words.done.saved(written),
            undo: { name: 'saveSearchWord', send: { ...about, means: former ? [...former.means] : [], seen } },
          });
        },
      },
    );
  });

  return (
    <Form
      {...form}
      label={word ? words.editNamed(word.word) : words.save}
      focused={word !== undefined}
      card={word !== undefined}
      noValidate
      says={[words.save, words.saving]}
      appearance={word ? 'primary' : 'secondary'}
      needed={words.needed}
      sentences={words.fault}
      {...(onClose && { onClose })}
    >
      {word ? (
        <h3 className={layout.subheading}>{words.editNamed(word.word)}</h3>
      ) : (
        <FreeTextField {...at('word')} label={words.word} oneLine maxLength={longestWord} needed />
      )}
      <FreeTextField
        {...at('means')}
        label={words.means}
        hint={words.meansHelp}
        oneLine
        maxLength={mostMeanings * (longestWord + 2)}
        needed
        fault={isTooMuch && words.tooMany(mostMeanings)}
      />
      {there && <Notice kind="info" title={words.there(words.shown(there.word, there.means))} role="status" />}
      {!word && (
        <RadioField {...at('language')} label={words.language} inARow choices={named(['da', 'en'], words.languages)} />
      )}
    </Form>
  );
}
