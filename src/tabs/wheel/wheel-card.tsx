import { dayWords, distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import type { StatusKind } from '../parts/status-word.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import type { Item } from './wheel-item.ts';
import { WheelSteps } from './wheel-steps.tsx';

const pictures: Readonly<Record<Item['state'], StatusKind>> = {
  done: 'done',
  notDone: 'withdrawn',
  late: 'urgent',
  soon: 'new',
  planned: 'owed',
};

/** One thing of the year: how it stands, when it is due, who answers for it, and what may be done to it. */
export function WheelCard({ item, today }: { item: Item; today: string }) {
  const { language } = useSpeech();
  const words = useText('wheel');
  const { state, due, ownerName, confirmed, performerName, evidence, doneOn, doneByName, isMine } = item;
  const day = (date: string) => dayWords(date, language, today);
  const isOpen = doneOn === undefined;
  const name = `${words.item[item.item]}\u00a0·\u00a0${item.year}`;
  return (
    <article className={layout.card} aria-label={name}>
      <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
      <h3 className={layout.subheading}>{name}</h3>
      {isOpen && <p>{words.due(day(due), distanceWords(due, language, today))}</p>}
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
