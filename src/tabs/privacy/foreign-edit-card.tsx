import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { clockWords, dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { SettleForm } from './settle-form.tsx';
import { UnprovenColumns } from './unproven-columns.tsx';

interface ForeignEditCardProps {
  edit: ViewData<'foreignEdits'>['edits'][number];
  today: Day;
  maySettle: boolean;
}

/** Which row, what happened to it, by whom and when. */
export function ForeignEditCard({ edit, today, maySettle }: ForeignEditCardProps) {
  const { language } = useSpeech();
  const words = useText('privacy').foreignEdits;
  const day = dayWords(dayAt(edit.editedAt), language, today);
  return (
    <article className={layout.card}>
      <h3 className={layout.heading}>{words.what(edit.listName, edit.item)}</h3>
      <div className={layout.row}>
        <StatusWord kind={edit.deleted ? 'urgent' : 'changed'}>
          {edit.deleted ? words.deleted : words.changed}
        </StatusWord>
        <span>{words.who(edit.editor, day, clockWords(edit.editedAt, language))}</span>
        {edit.settled && <StatusWord kind="done">{words.settled}</StatusWord>}
      </div>
      {edit.target && <p className={layout.quiet}>{words.target(edit.target)}</p>}
      {edit.note && <p>{edit.note}</p>}
      {edit.outcome && <p>{words.outcome[edit.outcome]}</p>}
      {edit.unproven && (
        <>
          <p>{words.unproven[edit.unproven.of][edit.unproven.stands]}</p>
          {edit.unproven.isAlarming && <p>{words.alarm}</p>}
          {edit.unproven.columns && <UnprovenColumns columns={edit.unproven.columns} />}
          {edit.unproven.vouchedBy !== undefined && <p>{words.vouchedBy(edit.unproven.vouchedBy)}</p>}
        </>
      )}
      {!edit.settled && maySettle && <SettleForm edit={edit.key} of={edit.unproven?.of} />}
    </article>
  );
}
