import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../domain/dates.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { OwedCard } from './owed-card.tsx';

interface OwedListProps {
  owed: ViewData<'start'>['owed'];
  paused: boolean;
  today: Day;
}

/** The cards, the most urgent first; only the first asks loudly. */
export function OwedList({ owed, paused, today }: OwedListProps) {
  const layout = useLayout();
  const { text } = useSpeech();
  return (
    <>
      {paused && (
        <Notice kind="info" title={text.reading.paused.title}>
          <p>{text.reading.paused.message}</p>
        </Notice>
      )}
      <ul className={layout.list} aria-label={text.reading.owedList}>
        {owed.map((card, index) => (
          <li key={card.rule}>
            <OwedCard card={card} today={today} first={index === 0} />
          </li>
        ))}
      </ul>
    </>
  );
}
