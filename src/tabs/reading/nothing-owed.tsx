import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { EmptyState } from '../parts/view.tsx';

/** Each reason for an empty list has its own words: all is read, on leave, the first day ahead, or not placed. */
export function NothingOwed({ start, today }: { start: ViewData<'start'>; today: Day }) {
  const { language, text } = useSpeech();
  const { unplaced, starting, paused, allRead, nextAround, nextUnknown, browse } = text.reading;
  const handbook = <TextLink to="/handbook">{browse}</TextLink>;

  if (start.startsOn) {
    return (
      <EmptyState picture="seat" title={starting.title(dayWords(start.startsOn, language, today))}>
        <p>{starting.message}</p>
        <p>{starting.next}</p>
        {handbook}
      </EmptyState>
    );
  }
  if (start.unplaced) {
    return (
      <EmptyState picture="seat" title={unplaced.title}>
        <p>{unplaced.message}</p>
        <p>{unplaced.next}</p>
        {handbook}
      </EmptyState>
    );
  }
  if (start.paused) {
    return (
      <EmptyState picture="pause" title={paused.title}>
        <p>{paused.message}</p>
        <p>{paused.next}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState picture="calm" title={allRead}>
      <p>{start.nextOn ? nextAround(dayWords(start.nextOn, language, today)) : nextUnknown}</p>
      {handbook}
    </EmptyState>
  );
}
