import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ForeignEditCard } from './foreign-edit-card.tsx';
import { ManyEditsCard } from './many-edits-card.tsx';

type Edit = ViewData<'foreignEdits'>['edits'][number];

/** The DBR's list of rows that somebody changed outside the app: first those nobody has looked at. */
export default function ForeignEditsPage() {
  const words = useText('privacy').foreignEdits;
  const maySettle = useView('me', {}).data?.data.actions.includes('settleForeignEdit') ?? false;
  const view = useView('foreignEdits', {});
  return (
    <ViewPage title={words.title} lead={words.lead} view={view} lines={6}>
      {({ edits }, today) => {
        const card = (edit: Edit) => (
          <li key={edit.key}>
            {edit.count === undefined ? (
              <ForeignEditCard edit={edit} today={today} maySettle={maySettle} />
            ) : (
              <ManyEditsCard edit={edit} count={edit.count} today={today} maySettle={maySettle} />
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
