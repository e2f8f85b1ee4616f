import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { List } from '../parts/page/list.tsx';
import { Folded } from '../parts/page/section.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { WheelCard } from './wheel-card.tsx';
import type { Item } from './wheel-item.ts';

const isFinished = ({ state }: Item) => state === 'done' || state === 'notDone';

/** *Årshjul* (S119–S122), bare: a list with what is ahead first. */
export default function WheelPage() {
  const words = useText('wheel');
  const view = useView('wheel', {});
  const list = (items: readonly Item[], today: string) => (
    <List of={items} by="key">
      {(item) => <WheelCard item={item} today={today} />}
    </List>
  );
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {({ items }, today) => {
        if (items.length === 0) {
          return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
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
              <Folded title={`${words.finished} (${finished.length})`}>{list(finished, today)}</Folded>
            )}
          </>
        );
      }}
    </ViewPage>
  );
}
