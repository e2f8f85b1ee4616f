import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Word } from './tailoring.ts';
import { WordForm } from './word-form.tsx';

/** One everyday word: what it means, whether it finds anything, and putting it right or taking it out. */
export function WordLine({ word, onDone }: { word: Word; onDone: (done: Done) => void }) {
  const words = useText('tailoring').words;
  const [isOpen, setOpen] = useState(false);
  const remove = useAction('saveSearchWord');
  const { language, means, found, seen } = word;
  if (isOpen) {
    return (
      <WordForm
        word={word}
        onClose={() => setOpen(false)}
        onDone={(done) => {
          setOpen(false);
          onDone(done);
        }}
      />
    );
  }
  const removed = (now: number): Done => ({
    said: words.done.removed(word.word),
    undo: { name: 'saveSearchWord', send: { word: word.word, language, means: [...means], seen: now } },
  });
  return (
    <div className={layout.entry}>
      <p className={layout.entryName}>{words.shown(word.word, means)}</p>
      <StatusWord kind={found > 0 ? 'done' : 'owed'}>{found > 0 ? words.finds(found) : words.findsNone}</StatusWord>
      <FaultNotice fault={remove.isPending ? null : remove.error} sentences={words.fault} />
      <div className={layout.actions}>
        <Action
          className={layout.flush}
          appearance="subtle"
          aria-label={words.editNamed(word.word)}
          onClick={() => setOpen(true)}
        >
          {words.edit}
        </Action>
        <Press
          of={remove}
          send={{ word: word.word, language, means: [], seen }}
          busy={words.removing}
          className={layout.flush}
          appearance="subtle"
          aria-label={words.removeNamed(word.word)}
          then={({ record }) => onDone(removed(record.seen))}
        >
          {words.remove}
        </Press>
      </div>
    </div>
  );
}
