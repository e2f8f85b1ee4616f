import type { Day } from '../core/dates.ts';
import { dayWords } from './date-words.ts';
import { useSpeech } from './language.tsx';

/** How a day is said to the reader. @param today the day whose year need not be said */
export function useDay(today: Day): (day: Day) => string {
  const { language } = useSpeech();
  return (day) => dayWords(day, language, today);
}
