import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import type { Row } from '../../src/features/workplace/imports/cut-cells.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aUnit, lone, mikkel } from '../records.ts';

const people = new Map(
  [lone, mikkel].map((person) => [
    `${person.name.split(' ')[0]?.toLowerCase()}@eksempelkommune.example`,
    { ...person, upn: '', enabled: true },
  ]),
);
/** Two people, two units, and nobody with a job yet. */
export const around = {
  personByUpn: (upn: string) => people.get(upn.toLowerCase()),
  units: [aUnit(), aUnit({ unit: 'skolen-ved-aaen', name: 'Skolen ved Åen' })],
  before: (): Employment | undefined => undefined,
  actor: 'editor-id',
  now: '2026-11-24T13:05:00Z',
};

/** A line with nothing wrong. */
export const good: Record<string, string> = {
  Ansættelsesnr: '1001',
  Brugernavn: 'lone@eksempelkommune.example',
  Navn: 'Lone Lund',
  Type: 'Medarbejder',
  Funktion: 'SOSU-hjælper',
  Arbejdsområde: 'Ældre og sundhed',
  Enhed: 'hjemmepleje-nord',
  Leder: 'mikkel@eksempelkommune.example',
  Fra: '01-03-2015',
  Til: '',
  'Pause fra': '',
  'Pause til': '',
};

/** A file of such lines, each with what is its own. */
export function file(...lines: readonly Record<string, string>[]): readonly Row[] {
  const cells = lines.map((line) => hrColumns.map((column) => ({ ...good, ...line })[column] ?? ''));
  return [[...hrColumns], ...cells].map((row, index) => ({ line: index + 1, cells: row }));
}
