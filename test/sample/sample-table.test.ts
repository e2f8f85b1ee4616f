import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { rowsBy, sampleTable } from '../../src/sample/sample-table.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-table-'));

function read(...rows: readonly string[]) {
  const file = path.join(folder, 'towns.tsv');
  writeFileSync(file, ['name\tsize\tby\tport', ...rows].join('\n'));
  return sampleTable(pathToFileURL(file), ['name', 'size', 'by', 'port']);
}

test('cells are read as what they are', () => {
  const [row] = read('Aaby\t12\tsea river\tyes');
  expect(row?.text('name')).toBe('Aaby');
  expect(row?.number('size')).toBe(12);
  expect(row?.some('by', ['river', 'sea'])).toEqual(['sea', 'river']);
  expect(row?.is('port')).toBe(true);
});

test('an empty cell says nothing', () => {
  const [row] = read('Aaby\t\t\t');
  expect(row?.maybe('size')).toBeUndefined();
  expect(row?.maybeNumber('size')).toBeUndefined();
  expect(row?.maybeOne('by', ['sea'])).toBeUndefined();
  expect(row?.list('by')).toEqual([]);
  expect(row?.is('port')).toBe(false);
});

test('what does not fit is told with file and line', () => {
  const [row] = read('\tmany\tsea hill\tperhaps');
  expect(() => row?.text('name')).toThrow('towns.tsv:2: name is missing');
  expect(() => row?.number('size')).toThrow('towns.tsv:2: size is no number');
  expect(() => row?.some('by', ['sea'])).toThrow('towns.tsv:2: by is "hill", not one of sea');
  expect(() => row?.is('port')).toThrow('towns.tsv:2: port is "perhaps"');
});

test('rows belong to those of another table, or are refused', () => {
  const rows = read('Aaby\t1\tsea\t', 'Beby\t2\triver\t', 'Ceby\t3\tsea\t');
  const townsBy = rowsBy(rows, 'by', ['sea', 'river', 'hill']);
  expect(townsBy('sea').map((row) => row.text('name'))).toEqual(['Aaby', 'Ceby']);
  expect(townsBy('hill')).toEqual([]);
  expect(() => rowsBy(rows, 'by', ['sea'])).toThrow('towns.tsv:3: by is "river", not one of sea');
});
