import type { Moment } from '../../domain/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { occasionTellings } from '../../domain/upkeep/upkeep-telling.ts';

export const upkeepName = 'upkeep';

/**
 * Tells those who write the rules of an occasion when the server that noted it stopped before it got to it, and whoever
 * has become an editor since (S2, S118). Each telling has a key of its own, so that nobody is told twice.
 * @returns how many tellings were missing
 */
export async function tellOfOccasions(
  { records, followUps }: Pick<Ports, 'records' | 'followUps'>,
  now: Moment,
): Promise<number> {
  const editors = records.all('appointment', { role: 'editor' }).map(({ record }) => record);
  const missing = records
    .all('occasion')
    .flatMap(({ record }) => occasionTellings(record, editors, now))
    .filter(({ key }) => !records.find('telling', key));
  for (const telling of missing) followUps.tell(telling);
  return missing.length;
}
