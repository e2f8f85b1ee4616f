const timeZone = 'Europe/Copenhagen';
const dayMs = 86_400_000;

/**
 * When a notice came, as a feed says it: the hour today, yesterday with the hour, else the day too; by the clock in
 * Denmark.
 * @param at UTC @param now UTC, by the stand-in's clock, which may have been moved
 * @param locale `da-DK`, `en-GB`
 */
export function noticeTime(at: string, now: string, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  const days = Math.round((dayOf(at) - dayOf(now)) / dayMs);
  if (days === 0) return time;
  if (days === -1) return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day')} ${time}`;
  const day = { timeZone, weekday: 'short', day: 'numeric', month: 'short' } as const;
  return `${new Intl.DateTimeFormat(locale, day).format(new Date(at))} ${time}`;
}

function dayOf(moment: string): number {
  return Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment)));
}
