import { expect, test } from 'vitest';
import { oneOf, readTsv } from '../../src/core/tsv.ts';

const read = (text: string) => readTsv(text, 'towns.tsv', ['name', 'size']);

test('rows are read under the names of the heading; explanations and blank lines are left out', () => {
  expect(read('# Towns we know.\nname\tsize\n\nAaby\tsmall\n# far away\n#1\t\n')).toEqual([
    { cells: { name: 'Aaby', size: 'small' }, at: 'towns.tsv:4' },
  ]);
  expect(read('name\tsize\r\nAaby\t\r\n')).toEqual([{ cells: { name: 'Aaby', size: '' }, at: 'towns.tsv:2' }]);
});

test('what is wrong is told with file and line', () => {
  expect(() => read('')).toThrow('towns.tsv is empty');
  expect(() => read('# Towns\nname\n')).toThrow('towns.tsv:2: the heading should be name | size');
  expect(() => read('name\tsize\nAaby\tsmall\nBeby small\n')).toThrow('towns.tsv:3: 1 cells where there should be 2');
});

test('a cell says one of what is allowed', () => {
  const [row] = read('name\tsize\nAaby\tsmall\n');
  if (!row) throw new Error('one row was read');
  expect(oneOf(row, 'size', ['small', 'large'])).toBe('small');
  expect(() => oneOf(row, 'size', ['large', 'huge'])).toThrow('towns.tsv:2: size is "small", not one of large, huge');
});
