import { areas } from '../../core/stored-words.ts';
import { codesOf } from '../../core/table.ts';
import type { WorkArea } from '../../features/handbook/rule.ts';
import type { Unit } from '../../features/workplace/records.ts';
import { sampleTable } from '../sample-table.ts';

/** A unit of Eksempel Kommune: its code, its name, what it is under, who leads it and what kind of work is done there. */
export interface SampleUnit {
  unit: string;
  name: string;
  kind: Unit['kind'];
  parent?: string | undefined;
  /** Handle of the person who leads it; the council, the data protection officer and partners have no leader. */
  leader?: string | undefined;
  area: WorkArea;
}

/** What the id of the managers' Microsoft 365 group is asked for by, among the people's. */
export const plannerTeamHandle = 'group:ledere';

/** The whole tree, every unit after the one it is under. */
export const sampleUnits: readonly SampleUnit[] = sampleTable(new URL('./units.tsv', import.meta.url), [
  'unit',
  'name',
  'kind',
  'parent',
  'leader',
  'area',
]).map((row) => ({
  unit: row.text('unit'),
  name: row.text('name'),
  kind: row.one('kind', ['top', 'centre', 'unit', 'partner']),
  parent: row.maybe('parent'),
  leader: row.maybe('leader'),
  area: row.one('area', codesOf(areas)),
}));

/** @throws RangeError for a code that is not in the table */
export function sampleUnit(code: string): SampleUnit {
  const unit = sampleUnits.find((candidate) => candidate.unit === code);
  if (!unit) throw new RangeError(`Eksempel Kommune has no unit "${code}"`);
  return unit;
}
