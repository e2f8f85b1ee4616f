import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { EmptyState } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';

/** Each reason for an empty list has its own words: nothing is in force, the first day ahead, not placed, on leave, or all is read. */
export function NothingOwed({ start }: { start: ViewData<'start'> }) {
  const day = useDay();
  const { text } = useSpeech();
  const { beginning, unplaced, starting, paused, allRead, nextAround, nextUnknown, browse } = text.reading;
  const handbook = <TextLink to="/handbook">{browse}</TextLink>;

  if (start.isBeginning) {
    return (
      <EmptyState picture="seat" title={beginning.title}>
        <p>{beginning.message}</p>
        <p>{beginning.next}</p>
      </EmptyState>
    );
  }
  if (start.startsOn) {
    return (
      <EmptyState picture="seat" title={starting.title(day(start.startsOn))}>
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
      <p>{start.nextOn ? nextAround(day(start.nextOn)) : nextUnknown}</p>
      {handbook}
    </EmptyState>
  );
}
