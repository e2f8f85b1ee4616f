import type { Stored } from '../../../core/stored.ts';
import type { Records } from '../../../kernel/records.ts';
import { Incident } from '../incident/records.ts';

/** The reports that have become part of the case with this number. */
export function partsOf(records: Pick<Records, 'all'>, number: string): readonly Stored<Incident>[] {
  return records.all(Incident, { mergedInto: number });
}
