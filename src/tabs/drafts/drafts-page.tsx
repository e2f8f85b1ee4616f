import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { List } from '../parts/page/list.tsx';
import { Folded } from '../parts/page/section.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { BeginDraft } from './begin-draft.tsx';
import { DraftCard } from './draft-card.tsx';

/** *Kladder* (S15): what is being written, and where to begin. */
export default function DraftsPage() {
  const words = useText('drafts');
  const view = useView('drafts', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data, _, now) => <All data={data} now={now} />}
    </ViewPage>
  );
}

function All({ data, now }: { data: ViewData<'drafts'>; now: string }) {
  const words = useText('drafts');
  const open = data.drafts.filter(({ state }) => state === 'open');
  const away = data.drafts.filter(({ state }) => state !== 'open');
  const list = (some: typeof open) => (
    <List of={some} by="key">
      {(draft) => <DraftCard draft={draft} mayWrite={data.mayWrite} now={now} />}
    </List>
  );
  return (
    <>
      {open.length === 0 ? (
        <EmptyState picture="shelf" title={words.none} next={data.mayWrite ? words.noneNext : words.noneRead} />
      ) : (
        <p className={layout.lead}>{words.lead(open.length)}</p>
      )}
      {data.mayWrite && <BeginDraft beginnings={data.beginnings} />}
      {list(open)}
      {away.length > 0 && <Folded title={words.discarded(away.length)}>{list(away)}</Folded>}
    </>
  );
}
