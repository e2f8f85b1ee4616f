import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { type Text, useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { EmptyState } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';

/** The calm picture, with the reason nothing is asked. */
export function NothingOwed({ start }: { start: ViewData<'start'> }) {
  const day = useDay();
  const { text } = useSpeech();
  const { picture, title, lines, browses } = whyNothing(start, text.reading, day);
  return (
    <EmptyState picture={picture} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {browses && <TextLink to="/handbook">{text.reading.browse}</TextLink>}
    </EmptyState>
  );
}

interface Reason {
  picture: 'seat' | 'pause' | 'calm';
  title: string;
  lines: readonly string[];
  browses: boolean;
}

/** Each reason for an empty list has its own words: nothing is in force, the first day ahead, not placed, on leave, or all is read. */
export function whyNothing(start: ViewData<'start'>, words: Text['reading'], day: (day: Day) => string): Reason {
  const { beginning, starting, unplaced, paused } = words;
  const { isBeginning, startsOn, nextOn } = start;
  const saying = (of: { message: string; next: string }) => [of.message, of.next];
  if (isBeginning) return { picture: 'seat', title: beginning.title, lines: saying(beginning), browses: false };
  if (startsOn)
    return { picture: 'seat', title: starting.title(day(startsOn)), lines: saying(starting), browses: true };
  if (start.unplaced) return { picture: 'seat', title: unplaced.title, lines: saying(unplaced), browses: true };
  if (start.paused) return { picture: 'pause', title: paused.title, lines: saying(paused), browses: false };
  const next = nextOn ? words.nextAround(day(nextOn)) : words.nextUnknown;
  return { picture: 'calm', title: words.allRead, lines: [next], browses: true };
}
