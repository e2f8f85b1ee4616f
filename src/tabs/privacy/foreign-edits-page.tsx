import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { ManyEditsCard } from './many-edits-card.tsx';
import { SettleForm } from './settle-form.tsx';

type Edit = ViewData<'foreignEdits'>['edits'][number];

/** The DBR's list of rows that somebody changed outside the app: first those nobody has looked at. */
export default function ForeignEditsPage() {
  const words = useText('privacy').foreignEdits;
  const maySettle = useMay('settleForeignEdit');
  const view = useView('foreignEdits', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={6}>
      {({ edits }) => {
        const card = (edit: Edit) => (
          <li key={edit.key}>
            {edit.count === undefined ? (
              <ForeignEditCard edit={edit} maySettle={maySettle} />
            ) : (
              <ManyEditsCard edit={edit} count={edit.count} maySettle={maySettle} />
            )}
          </li>
        );
        const open = edits.filter(({ settled }) => !settled);
        const settled = edits.filter((edit) => edit.settled);
        return (
          <>
            {open.length === 0 && (
              <EmptyState
                picture="calm"
                title={settled.length > 0 ? words.allSettled : words.none}
                next={words.noneNext}
              />
            )}
            {open.length > 0 && <h2 className={layout.heading}>{words.open}</h2>}
            <ul className={layout.list}>{open.map(card)}</ul>
            {settled.length > 0 && <h2 className={layout.heading}>{words.settled}</h2>}
            <ul className={layout.list}>{settled.map(card)}</ul>
          </>
        );
      }}
    </ViewPage>
  );
}

/** Which row, what happened to it, by whom and when. */
function ForeignEditCard({ edit, maySettle }: { edit: ViewData<'foreignEdits'>['edits'][number]; maySettle: boolean }) {
  const onDay = useDay();
  const { language } = useSpeech();
  const words = useText('privacy').foreignEdits;
  const day = onDay(dayAt(edit.editedAt));
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

type Columns = NonNullable<NonNullable<ViewData<'foreignEdits'>['edits'][number]['unproven']>['columns']>;

/** What is written in the row, column by column, and what stood there before. */
function UnprovenColumns({ columns }: { columns: Columns }) {
  const words = useText('privacy').foreignEdits;
  return (
    <Facts
      facts={columns.map(({ name, written, stood }) => ({
        name,
        value: written || words.empty,
        ...(stood !== undefined && { help: words.stood(stood || words.empty) }),
      }))}
    />
  );
}
