import type { Stored } from '../../core/stored.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import type { Incident } from './incident/records.ts';
import type { waitedFor } from './waiting.ts';

/** What is looked for among the cases; whatever is left out does not matter. */
export interface WantedCases {
  category?: string | undefined;
  centre?: string | undefined;
  year?: string | undefined;
  waitsFor?: (typeof waitedFor)[number] | undefined;
  /** Only what is over. */
  over?: 'yes' | undefined;
}

/** May the case be one of those? Whom it waits for is not known of its row alone, but that it is open then is. */
export function mayBeWanted(stored: Stored<Incident>, wanted: WantedCases): boolean {
  const { category, centre, year, waitsFor, over } = wanted;
  const { record } = stored;
  if (over === 'yes' && isOpen(record)) return false;
  if (waitsFor !== undefined && !isOpen(record)) return false;
  return (
    (category === undefined || record.category === category || record.alsoCategory === category) &&
    (centre === undefined || record.centreName === centre) &&
    (year === undefined || yearOf(stored) === year)
  );
}

/** Of its number, which is the one of the year it was reported in. */
export function yearOf(stored: Stored<Incident>): string {
  return numberOf(stored).slice(0, 'YYYY'.length);
}
