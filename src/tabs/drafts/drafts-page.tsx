import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { BeginDraft } from './begin-draft.tsx';
import { DraftCard } from './draft-card.tsx';

/** *Kladder* (S15): what is being written, and where to begin. */
export default function DraftsPage() {
  const words = useText('drafts');
  const view = useView('drafts', {});
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <QueryBoundary view={view} lines={8}>
        {(data, _, now) => <All data={data} now={now} />}
      </QueryBoundary>
    </Page>
  );
}

function All({ data, now }: { data: ViewData<'drafts'>; now: string }) {
  const words = useText('drafts');
  const open = data.drafts.filter(({ state }) => state === 'open');
  const away = data.drafts.filter(({ state }) => state !== 'open');
  const list = (some: typeof open) => (
    <ul className={layout.list}>
      {some.map((draft) => (
        <li key={draft.key}>
          <DraftCard draft={draft} mayWrite={data.mayWrite} now={now} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {open.length === 0 ? (
        <EmptyState picture="shelf" title={words.none}>
          <p>{data.mayWrite ? words.noneNext : words.noneRead}</p>
        </EmptyState>
      ) : (
        <p className={layout.lead}>{words.lead(open.length)}</p>
      )}
      {data.mayWrite && <BeginDraft beginnings={data.beginnings} />}
      {list(open)}
      {away.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.discarded(away.length)}</summary>
          {list(away)}
        </details>
      )}
    </>
  );
}
