import type { FocusArea } from '../../handbook/rule.ts';
import { kindFocus } from './kind-focus.ts';
import type { FigureRow, KindRow } from './report-figures.ts';

/** What stands together in a report, in the order it is read. */
export const reportTables: readonly { title?: 'kinds' | 'outcomes' | 'informed'; rows: readonly FigureRow[] }[] = [
  { rows: ['total'] },
  { title: 'kinds', rows: ['sent', 'lost', 'attacked', 'seen', 'unharmed'] },
  { title: 'outcomes', rows: ['undecided', 'noBreach', 'logged', 'inTime', 'late'] },
  { title: 'informed', rows: ['informed', 'notInformed'] },
];

/** `Sendt eller lagt forkert (Fortrolighed)`: the kind, and the focus areas it strikes at (S31). */
export function rowName(
  row: FigureRow,
  names: Readonly<Record<FigureRow, string>>,
  areas: Readonly<Record<FocusArea, string>>,
): string {
  const struck = row in kindFocus ? kindFocus[row as KindRow].map((area) => areas[area]) : [];
  return struck.length === 0 ? names[row] : `${names[row]} (${struck.join(', ')})`;
}
