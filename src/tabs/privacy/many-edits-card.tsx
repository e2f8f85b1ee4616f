import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { SettleForm } from './settle-form.tsx';

interface ManyEditsCardProps {
  edit: ViewData<'foreignEdits'>['edits'][number];
  count: number;
  maySettle: boolean;
}

/** One card for very many rows: how many, when, and the rows themselves for those who unfold them. */
export function ManyEditsCard({ edit, count, maySettle }: ManyEditsCardProps) {
  const day = useDay();
  const { language } = useSpeech();
  const words = useText('manyEdits');
  const [isOpen, setOpen] = useState(false);
  const at = (moment: string) => `${day(dayAt(moment))} ${clockWords(moment, language)}`;
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

/** The single rows behind one card for very many. */
function KeptRows({ edit, areGone }: { edit: string; areGone: boolean }) {
  const text = useText('privacy');
  const words = useText('manyEdits');
  const view = useView('keptEdits', { key: edit });
  return (
    <QueryBoundary view={view} lines={4}>
      {({ edits, count }) => (
        <>
          <ul>
            {edits.map(({ listName, item, target, editor, editedAt }) => (
              <li key={`${listName} ${item} ${editedAt}`}>
                {words.row(listName, item)}
                {target !== undefined && ` · ${text.foreignEdits.target(target)}`}
                {editor !== 'unknown' && ` · ${editor}`}
              </li>
            ))}
          </ul>
          {edits.length < count && (
            <p className={layout.quiet}>{(areGone ? words.shownGone : words.shown)(edits.length, count)}</p>
          )}
        </>
      )}
    </QueryBoundary>
  );
}

/** Were the rows deleted on purpose? Two buttons; the one that changes something is not the one in front. */
function RemovalAnswer({ edit, answer }: { edit: string; answer: 'intended' | 'waiting' | 'found' | undefined }) {
  const words = useText('manyEdits');
  const say = useAction('answerRemovals');
  const send = (said: 'intended' | 'waiting') => {
    if (!say.isPending) say.mutate({ key: edit, answer: said }, { onSuccess: focusContent });
  };
  return (
    <>
      {say.error && <RefusalNotice fault={say.error} />}
      <div className={layout.row}>
        {answer !== 'waiting' && (
          <Action disabledFocusable={say.isPending} onClick={() => send('waiting')}>
            {words.wait}
          </Action>
        )}
        <Action disabledFocusable={say.isPending} onClick={() => send('intended')}>
          {say.isPending ? words.saving : words.intended}
        </Action>
      </div>
    </>
  );
}
