import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { features } from '../../src/features.ts';
import { lists } from '../../src/lists.ts';

test('a record goes by the name it has in the register of lists, and in its feature', () => {
  for (const [name, { kind }] of Object.entries(lists)) expect(kind).toBe(name);
  for (const { records } of features) {
    for (const [name, record] of Object.entries(records)) expect(record).toBe(lists[name as keyof typeof lists]);
  }
});

test('a feature names every record it declares', () => {
  const manifests = globSync('src/features/**/feature.ts');
  expect(manifests).toHaveLength(features.length);
  const declared = globSync('src/features/**/*records.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ = record\('(\w+)'/g)].map(([, kind]) => kind),
  );
  expect(features.flatMap(({ records }) => Object.keys(records)).toSorted()).toEqual(declared.toSorted());
});

test('no two features declare something by the same name: one would take the place of the other unseen', () => {
  const twice = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at);
  // Who may do an action or see a view stands in one table.
  expect(twice(features.flatMap(({ actions, views }) => [...Object.keys(actions), ...Object.keys(views)]))).toEqual([]);
  expect(twice(features.flatMap(({ records }) => Object.values(records).map(({ kind }) => kind)))).toEqual([]);
});
