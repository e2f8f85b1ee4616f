import { type Moment, zone } from '../../../core/dates.ts';

/** What a field for date and time shows of a moment: `2026-12-01T14:05`, by the clock in Denmark. */
export function localOf(moment: Moment): string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(new Date(moment)).replace(' ', 'T');
}

/**
 * The moment such a field means. The hour that comes twice in autumn is taken as the first of the two, and one that
 * does not come in spring as the hour after it.
 * @returns `undefined` for a field that is not filled in
 */
export function momentOfLocal(local: string): Moment | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined;
  const asUtc = Date.parse(`${local}:00Z`);
  const candidates = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  const exact = candidates.find((candidate) => localOf(candidate) === local);
  return `${(exact ?? candidates[1] ?? '').slice(0, 19)}Z`;
}
