import type { ActionInput } from '../../../contract/contract.ts';
import type { SystemColumns } from '../../../features/systems/incoming/suggested-columns.ts';
import { systemColumns } from '../../../features/systems/incoming/system-columns.ts';
import type { Table } from '../../../features/workplace/imports/read-table.ts';

const longestHead = 200;
/** What is longer than a list takes is cut on the server; no cell is sent that a list could never take. */
const longestCell = 5_000;

/** The chosen columns of a file and no other: what is not chosen never leaves the browser. */
export function linesOf(
  { heads, rows }: Table,
  columns: SystemColumns,
): Pick<ActionInput<'importSystems'>, 'columns' | 'lines'> {
  const chosen = systemColumns.flatMap((column) => {
    const at = columns[column];
    return at === undefined ? [] : [{ column, at }];
  });
  return {
    columns: chosen.map(({ column, at }) => ({ column, head: (heads[at] ?? '').slice(0, longestHead) })),
    lines: rows.map(({ line, cells }) => ({
      line,
      cells: chosen.map(({ at }) => (cells[at] ?? '').slice(0, longestCell)),
    })),
  };
}

/** A column as a spreadsheet calls it: A, B … AA. */
export function letterOf(at: number): string {
  const rest = at % 26;
  const letter = String.fromCodePoint(65 + rest);
  return at < 26 ? letter : letterOf((at - rest) / 26 - 1) + letter;
}
