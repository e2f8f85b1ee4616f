import fc from 'fast-check';
import type { Column } from '../../src/core/column.ts';
import type { Kind, Kinds } from '../../src/lists.ts';
import { columnsOf } from '../../src/m365/rows/row.ts';

const textOf = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: 'binary' });
const word = fc.stringMatching(/^[A-Za-zÆØÅæøå0-9.]{1,8}$/);
const moments = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);

function valueFor(column: Column): fc.Arbitrary<unknown> {
  if (column.pattern !== undefined) {
    const written = fc.stringMatching(new RegExp(`^(?:${column.pattern})$`));
    return column.kind === 'number' ? written.map(Number) : written;
  }
  switch (column.kind) {
    case 'text':
      return textOf(255);
    case 'lines':
      return textOf(2_000);
    case 'number':
      return fc.integer({ min: -1_000_000, max: 1_000_000 });
    case 'flag':
      return fc.boolean();
    case 'moment':
      return moments;
    case 'day':
      return moments.map((moment) => moment.slice(0, 10));
    case 'words':
      return fc.array(word, { minLength: 1, maxLength: 5 });
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices));
    case 'set':
      return fc.uniqueArray(fc.constantFrom(...Object.keys(column.choices)), { minLength: 1, maxLength: 6 });
  }
}

/** Any record of a kind: every optional column is there or not. */
export function recordOf(kind: Kind): fc.Arbitrary<Kinds[Kind]> {
  const own = columnsOf(kind).filter(([name]) => name !== 'key');
  const all = Object.fromEntries(own.map(([name, column]) => [name, valueFor(column)]));
  const requiredKeys = own.filter(([, column]) => !column.optional).map(([name]) => name);
  const key = fc.stringMatching(/^[a-z0-9:.-]{1,200}$/);
  return fc.record<Record<string, unknown>>(
    { ...all, key },
    { requiredKeys: [...requiredKeys, 'key'] },
  ) as unknown as fc.Arbitrary<Kinds[Kind]>;
}
