import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { WheelCard } from './wheel-card.tsx';
import type { Item } from './wheel-item.ts';

const isFinished = ({ state }: Item) => state === 'done' || state === 'notDone';

/** *Årshjul* (S119–S122), bare: a list with what is ahead first. */
export default function WheelPage() {
  const words = useText('wheel');
  const view = useView('wheel', {});
  const list = (items: readonly Item[], today: string) => (
    <ul className={layout.list}>
      {items.map((item) => (
        <li key={item.key}>
          <WheelCard item={item} today={today} />
        </li>
      ))}
    </ul>
  );
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <QueryBoundary view={view} lines={8}>
        {({ items }, today) => {
          if (items.length === 0) {
            return (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
              </EmptyState>
            );
          }
          const finished = items.filter(isFinished);
          return (
            <>
              <p className={layout.lead}>{words.lead}</p>
              <h2 className={layout.heading}>{words.open}</h2>
              {list(
                items.filter((item) => !isFinished(item)),
                today,
              )}
              {finished.length > 0 && (
                <details>
                  <summary className={layout.summary}>
                    {words.finished} ({finished.length})
                  </summary>
                  {list(finished, today)}
                </details>
              )}
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
