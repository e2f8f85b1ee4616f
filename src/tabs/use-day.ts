import { createContext, useContext } from 'react';
import type { Day, Moment } from '../core/dates.ts';
import { dayWords, distanceWords } from './date-words.ts';
import { useSpeech } from './language.tsx';

/** The day it was in Denmark when the server answered what stands around; nothing on paper, where no day is today. */
export const Today = createContext<Day | undefined>(undefined);

/** The moment the server answered what stands around. */
export const Now = createContext<Moment | undefined>(undefined);

/** The day it is, as the server that answered the view around sees it. */
export function useToday(): Day {
  const today = useContext(Today);
  if (today === undefined) throw new Error('no view around that says which day it is');
  return today;
}

/** The moment the view around was answered. */
export function useNow(): Moment {
  const now = useContext(Now);
  if (now === undefined) throw new Error('no view around that says what time it is');
  return now;
}

/** How a day is said to the reader: without its year in this one. */
export function useDay(): (day: Day) => string {
  const { language } = useSpeech();
  const today = useToday();
  return (day) => dayWords(day, language, today);
}

/** How far away a day is, as it is said to the reader. */
export function useAway(): (day: Day) => string {
  const { language } = useSpeech();
  const today = useToday();
  return (day) => distanceWords(day, language, today);
}
