import { type Hours, type Weekday, weekdays } from '../../features/delivery/preference.ts';
import type { Text } from '../language.tsx';

/** `mandag–fredag kl. 7–17`, `lørdag og søndag kl. 22 til 6 næste morgen`. */
export function hoursWords({ days, fromHour, toHour }: Hours, { notification }: Text): string {
  const hours = fromHour < toHour ? notification.hours(fromHour, toHour) : notification.overnight(fromHour, toHour);
  return notification.summary.when(daysWords(days, notification.days), hours);
}

/** Three days or more after each other are said as one stretch. */
function daysWords(chosen: readonly Weekday[], words: Text['notification']['days']): string {
  if (chosen.length === weekdays.length) return words.every;
  const stretches: Weekday[][] = [];
  for (const day of weekdays.filter((candidate) => chosen.includes(candidate))) {
    const last = stretches.at(-1);
    const before = weekdays[weekdays.indexOf(day) - 1];
    if (last && last.at(-1) === before) last.push(day);
    else stretches.push([day]);
  }
  return words.list(
    stretches.flatMap((stretch) => {
      const names = stretch.map((day) => words.long[day]);
      const [first = ''] = names;
      return names.length > 2 ? [words.range(first, names.at(-1) ?? '')] : names;
    }),
  );
}
