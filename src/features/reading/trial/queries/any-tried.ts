import type { Moment } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Preference } from '../../../delivery/records.ts';
import { readTried } from '../tried.ts';

/** Had anybody read something on trial when the day began? What is read today is nobody else's to see (G8). */
export function anyTried(reader: Reader, start: Moment): boolean {
  if (!reader.trial()) return false;
  for (const { tried } of reader.each(Preference)) if (readTried(tried).some(({ at }) => at < start)) return true;
  return false;
}
