import type { Day, Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { clockWords, dayAt, daysFrom, dayWords, distanceWords } from '../date-words.ts';
import { type Text, useSpeech } from '../language.tsx';
import { useToday } from '../use-day.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const sixDays = 6;

/** `i går kl. 15.20`, `torsdag 3. december kl. 15.20`: a weekday as long as one says which week it is by it. */
export function whenWords(moment: Moment, language: Language, today: Day, text: Text): string {
  const day = dayAt(moment);
  const away = daysFrom(today, day);
  const clock = clockWords(moment, language);
  if (Math.abs(away) <= 1) return text.cases.when(distanceWords(day, language, today), clock);
  const named = Math.abs(away) <= sixDays ? `${weekday(day, language)} ` : '';
  return text.cases.when(named + dayWords(day, language, today), clock);
}

/** How a moment is said to the reader today. */
export function useWhen(): (moment: Moment) => string {
  const { language, text } = useSpeech();
  const today = useToday();
  return (moment) => whenWords(moment, language, today, text);
}

const steps = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
] as const;

/** How long ago: `for 15 timer siden`; hours up to two days, so that a night is not a day. */
export function agoWords(moment: Moment, now: Moment, language: Language, text: Text): string {
  const seconds = (Date.parse(now) - Date.parse(moment)) / 1000;
  if (seconds < 60) return text.cases.justNow;
  const [unit, length] = seconds < 3600 ? steps[0] : seconds < 2 * 86_400 ? steps[1] : steps[2];
  return new Intl.RelativeTimeFormat(locales[language], { numeric: 'always' }).format(
    -Math.floor(seconds / length),
    unit,
  );
}

function weekday(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
