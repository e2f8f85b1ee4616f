import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { OwedCard } from './owed-card.tsx';

/** The cards, the most urgent first; only the first asks loudly. Nothing does while the reader is on leave. */
export function OwedList({ start }: { start: ViewData<'start'> }) {
  const { owed, paused, snoozedUntil } = start;
  const { text } = useSpeech();
  return (
    <>
      {paused && <h2 className={layout.heading}>{text.reading.paused.whenBack}</h2>}
      <ul className={layout.list} aria-label={paused ? text.reading.paused.whenBack : text.reading.owedList}>
        {owed.map((card, index) => (
          <li key={card.rule}>
            <OwedCard card={card} first={index === 0} paused={paused} snoozedUntil={snoozedUntil} />
          </li>
        ))}
      </ul>
    </>
  );
}
