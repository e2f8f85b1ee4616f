import type { PersonType } from '../../core/person-type.ts';
import type { WorkArea } from '../handbook/rule.ts';

/** The columns. A file needs those a line must fill in; what another would say stays as it is stored. */
export const hrColumns = [
  'Ansættelsesnr',
  'Brugernavn',
  'Navn',
  'Type',
  'Funktion',
  'Arbejdsområde',
  'Enhed',
  'Leder',
  'Fra',
  'Til',
  'Pause fra',
  'Pause til',
] as const;

export type HrColumn = (typeof hrColumns)[number];

/** The columns a line may leave empty. */
export const hrMayBeEmpty: readonly HrColumn[] = ['Navn', 'Leder', 'Til', 'Pause fra', 'Pause til'];

/** The columns whose text is stored as it stands; every other is looked up or read as a day. */
export const hrKeptAsWritten: readonly HrColumn[] = ['Ansættelsesnr', 'Funktion'];

/** How long a value may be: a longer number would not fit the key, a longer text not the column (SharePoint: 255). */
export function hrLongest(column: HrColumn): number {
  return column === 'Ansættelsesnr' ? 100 : 255;
}

/** What the file calls each type of person. */
export const hrKinds: ReadonlyMap<string, PersonType> = new Map([
  ['medarbejder', 'employee'],
  ['vikar', 'temp'],
  ['elev eller studerende', 'student'],
  ['elev', 'student'],
  ['studerende', 'student'],
  ['frivillig', 'volunteer'],
  ['byrådsmedlem', 'councillor'],
  ['samarbejdspartner', 'partner'],
]);

/** What the file calls each area of work. */
export const hrAreas: ReadonlyMap<string, WorkArea> = new Map([
  ['ældre og sundhed', 'elderCare'],
  ['skole og dagtilbud', 'school'],
  ['administration', 'administration'],
  ['teknik og ejendomme', 'technical'],
  ['byråd', 'council'],
]);
