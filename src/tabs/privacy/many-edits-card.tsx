import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { clockWords, dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { KeptRows } from './kept-rows.tsx';
import { RemovalAnswer } from './removal-answer.tsx';
import { SettleForm } from './settle-form.tsx';

interface ManyEditsCardProps {
  edit: ViewData<'foreignEdits'>['edits'][number];
  count: number;
  today: Day;
  maySettle: boolean;
}

/** One card for very many rows: how many, when, and the rows themselves for those who unfold them. */
export function ManyEditsCard({ edit, count, today, maySettle }: ManyEditsCardProps) {
  const { language } = useSpeech();
  const words = useText('manyEdits');
  const [isOpen, setOpen] = useState(false);
  const at = (moment: string) => `${dayWords(dayAt(moment), language, today)} ${clockWords(moment, language)}`;
  const { deleted, settled, since = edit.editedAt, editedAt, answer } = edit;
  return (
    <article className={layout.card}>
      <h3 className={layout.heading}>{deleted ? words.manyGone(count, edit.listName) : words.manyChanged(count)}</h3>
      <p>{deleted ? words.noticed(at(since)) : words.between(at(since), at(editedAt), edit.editor)}</p>
      {settled && answer !== undefined && answer !== 'waiting' && (
        <StatusWord kind="done">{answer === 'found' ? words.found : words.wasIntended}</StatusWord>
      )}
      {!settled && answer === 'waiting' && <StatusWord kind="changed">{words.waits}</StatusWord>}
      {!settled && <p>{deleted ? words.question : words.about}</p>}
      {edit.note && <p>{edit.note}</p>}
      <Action appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.fold : words.unfold}
      </Action>
      {isOpen && <KeptRows edit={edit.key} areGone={deleted} />}
      {!settled &&
        maySettle &&
        (deleted ? <RemovalAnswer edit={edit.key} answer={answer} /> : <SettleForm edit={edit.key} />)}
    </article>
  );
}
