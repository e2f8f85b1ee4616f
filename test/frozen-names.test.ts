import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesOutside } from './frozen-names.ts';

const frozen = JSON.parse(readFileSync('test/frozen-names.json', 'utf8'));

test.each(Object.entries(namesOutside()))(
  '%s never change: test/frozen-names.json takes new ones and loses none',
  (what, names) => {
    expect(names).toEqual(frozen[what]);
  },
);

test('nothing is frozen that is not looked at', () => {
  expect(Object.keys(frozen)).toEqual(Object.keys(namesOutside()));
});
