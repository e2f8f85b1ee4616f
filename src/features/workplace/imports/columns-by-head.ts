import { cutIntoCells, type Row } from './cut-cells.ts';

/** A list in a file or in cells that were pasted, cut by the delimiter of its first line; empty lines are none. */
export function cutByHead(csv: string): { heads: readonly string[]; rows: readonly Row[] } {
  const { rows } = cutIntoCells(csv.replace(/^\ufeff/, ''), delimiterOf(csv));
  const [head, ...below] = rows;
  return {
    heads: head?.cells.map((cell) => cell.trim()) ?? [],
    rows: below.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

function delimiterOf(csv: string): string {
  const [heads = ''] = csv.split('\n', 1);
  return heads.includes('\t') ? '\t' : heads.includes(';') ? ';' : ',';
}

/**
 * Which column of a list each field is, from 0; a column is one field.
 * @param heads what the fields are called; the first name that fits is taken, in the order of the fields
 */
export function columnsByHead<F extends string>(
  names: readonly string[],
  heads: Readonly<Record<F, RegExp>>,
): Partial<Record<F, number>> {
  const columns: Partial<Record<F, number>> = {};
  const taken = new Set<number>();
  for (const [field, head] of Object.entries(heads) as [F, RegExp][]) {
    const at = names.findIndex((name, index) => !taken.has(index) && head.test(name.trim()));
    if (at < 0) continue;
    taken.add(at);
    columns[field] = at;
  }
  return columns;
}
