import type { Moment } from '../domain/dates.ts';
import { secondsBetween } from '../domain/dates.ts';
import type { Ports } from '../domain/ports.ts';

export const caseTellingsName = 'case-tellings';

/** Whoever planned a telling has tried by then. */
const waitedSeconds = 60;
const minute = 'YYYY-MM-DDTHH:MM'.length;

/**
 * Due only while something about a case is planned and has waited a minute: a server stopped, or Microsoft did not
 * answer (S105). Then one server a minute tries again.
 */
export function caseTellingsPeriod(now: Moment, { records }: Pick<Ports, 'records'>): string | undefined {
  const waiting = records.all('caseTelling', { state: 'planned' });
  const isDue = waiting.some(({ record }) => secondsBetween(record.at, now) > waitedSeconds);
  return isDue ? now.slice(0, minute).toLowerCase() : undefined;
}
