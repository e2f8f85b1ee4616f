import type { ViewData } from '../../contract/contract.ts';
import type { Text } from '../language.tsx';

export type CaseLine = ViewData<'cases'>['cases'][number];

/** How long until the deadline, or since: short for the eye, shorter for the ring, whole words for whoever listens. */
export interface TimeLeft {
  seen: string;
  spoken: string;
  ring: string;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Where the clock stands, in words. Minutes are never rounded up: nobody gets one that is not there. */
export function timeLeft({ clock, secondsLeft = 0 }: Pick<CaseLine, 'clock' | 'secondsLeft'>, text: Text): TimeLeft {
  const words = text.cases.clock;
  if (clock === 'none') return { seen: words.none, spoken: words.none, ring: '–' };
  if (clock === 'stopped') return { seen: words.stopped, spoken: words.stopped, ring: '' };
  const seconds = Math.abs(secondsLeft);
  const [seen, spoken] = [spanSeen(seconds, text), spanSpoken(seconds, text)];
  if (clock === 'running') return { seen: words.left(seen), spoken: words.left(spoken), ring: ringSpan(seconds, text) };
  if (seconds < minute) return { seen: words.justLate, spoken: words.justLate, ring: '!' };
  return { seen: words.late(seen), spoken: words.late(spoken), ring: `+${ringSpan(seconds, text)}` };
}

/** `31 t 12 min`, `2 t`, `12 min`, and from the second day on `3 døgn`, when only days count any more. */
export function spanSeen(seconds: number, text: Text): string {
  const { seen, underMinute } = text.cases.clock;
  if (seconds < minute) return underMinute;
  if (seconds > 3 * day) return seen.days(Math.floor(seconds / day));
  const [hours, minutes] = split(seconds);
  return [hours > 0 ? seen.hours(hours) : '', minutes > 0 ? seen.minutes(minutes) : ''].filter(Boolean).join(' ');
}

function spanSpoken(seconds: number, text: Text): string {
  const { spoken, underMinuteSpoken } = text.cases.clock;
  if (seconds < minute) return underMinuteSpoken;
  if (seconds > 3 * day) return spoken.days(Math.floor(seconds / day));
  const [hours, minutes] = split(seconds);
  if (hours === 0) return spoken.minutes(minutes);
  return minutes === 0 ? spoken.hours(hours) : spoken.and(spoken.hours(hours), spoken.minutes(minutes));
}

/** One number fits in a ring. */
function ringSpan(seconds: number, text: Text): string {
  const { seen } = text.cases.clock;
  const [hours, minutes] = split(seconds);
  return hours > 0 ? seen.hours(Math.min(hours, 99)) : seen.minutes(minutes);
}

function split(seconds: number): [hours: number, minutes: number] {
  return [Math.floor(seconds / hour), Math.floor((seconds % hour) / minute)];
}
