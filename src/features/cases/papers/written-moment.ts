const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const inWords = new RegExp(`(\\d{1,2})\\.? (${months.join('|')}) (\\d{4})`, 'i');
const inNumbers = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/;
const isoDay = /(\d{4})-(\d{2})-(\d{2})/;
const hour = /(?:kl\.?|\s|T)\s?(\d{1,2})[.:](\d{2})(?!\d|[./-]\d)/;

/** The day and the hour somebody wrote among other words: `24. november 2026 kl. 14.05`, `24.11.2026 14:05`. */
function writtenMoment(text: string): { day: string; hour?: string | undefined } | undefined {
  const two = (number: string | number) => String(number).padStart(2, '0');
  const words = inWords.exec(text);
  const numbers = inNumbers.exec(text);
  const iso = isoDay.exec(text);
  const day = words
    ? `${words[3]}-${two(months.indexOf((words[2] ?? '').toLowerCase() as (typeof months)[number]) + 1)}-${two(words[1] ?? '')}`
    : iso
      ? iso[0]
      : numbers && `${numbers[3]}-${two(numbers[2] ?? '')}-${two(numbers[1] ?? '')}`;
  if (!day) return undefined;
  const at = hour.exec(text.slice((words ?? iso ?? numbers)?.index));
  return { day, hour: at ? `${two(at[1] ?? '')}:${at[2]}` : undefined };
}

/** Is the one later than the other, as far as both say when? The hour counts where both have one. */
export function isAfter(one: string, other: string): boolean {
  const [a, b] = [writtenMoment(one), writtenMoment(other)];
  if (!a || !b) return false;
  if (a.day !== b.day) return a.day > b.day;
  return a.hour !== undefined && b.hour !== undefined && a.hour > b.hour;
}
