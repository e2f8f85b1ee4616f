import { useView } from '../api-hooks.tsx';
import { Folded, List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { type Item, stateMarks } from './wheel-item.ts';
import { WheelSteps } from './wheel-steps.tsx';

const isFinished = ({ state }: Item) => state === 'done' || state === 'notDone';

/** *Årshjul* (S119–S122), bare: a list with what is ahead first. */
export default function WheelPage() {
  const words = useText('wheel');
  const view = useView('wheel', {});
  const list = (items: readonly Item[]) => (
    <List of={items} by="key">
      {(item) => <WheelCard item={item} />}
    </List>
  );
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {({ items }) => {
        if (items.length === 0) {
          return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
        }
        const finished = items.filter(isFinished);
        return (
          <>
            <p className={layout.lead}>{words.lead}</p>
            <h2 className={layout.heading}>{words.open}</h2>
            {list(items.filter((item) => !isFinished(item)))}
            {finished.length > 0 && <Folded title={`${words.finished} (${finished.length})`}>{list(finished)}</Folded>}
          </>
        );
      }}
    </ViewPage>
  );
}

/** One thing of the year: how it stands, when it is due, who answers for it, and what may be done to it. */
function WheelCard({ item }: { item: Item }) {
  const day = useDay();
  const away = useAway();
  const words = useText('wheel');
  const { state, due, ownerName, confirmed, performerName, evidence, doneOn, doneByName, isMine } = item;
  const isOpen = doneOn === undefined;
  const name = `${words.item[item.item]}\u00a0·\u00a0${item.year}`;
  return (
    <article className={layout.card} aria-label={name}>
      <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
      <h3 className={layout.subheading}>{name}</h3>
      {isOpen && <p>{words.due(day(due), away(due))}</p>}
      <p>{ownerName === '' ? words.noOwner : confirmed ? words.owner(ownerName) : words.proposed(ownerName)}</p>
      {performerName !== undefined && (
        <p>{isMine && isOpen ? words.stillYours(performerName) : words.performer(performerName)}</p>
      )}
      {evidence !== undefined && <p>{evidence}</p>}
      {doneOn !== undefined && <p className={layout.quiet}>{words.finishedBy(doneByName ?? '', day(doneOn))}</p>}
      {item.mayFinish && <WheelSteps item={item} />}
    </article>
  );
}
