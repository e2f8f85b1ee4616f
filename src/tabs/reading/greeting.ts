import type { Moment } from '../../core/dates.ts';
import { hourAt } from '../date-words.ts';
import type { Text } from '../language.tsx';

/** `Godmorgen, Lone` by the municipality's clock, not the device's. */
export function greeting(now: Moment, name: string | undefined, { reading }: Text): string {
  const words = reading.greeting[partOfDay(hourAt(now))];
  const first = name?.split(' ', 1)[0];
  return first ? `${words}, ${first}` : words;
}

function partOfDay(hour: number): 'morning' | 'midday' | 'afternoon' | 'evening' {
  if (hour >= 5 && hour < 10) return 'morning';
  if (hour >= 10 && hour < 12) return 'midday';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
