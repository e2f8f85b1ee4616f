import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksHeader, remember } from '../../src/tabs/marks.ts';

test('a row is remembered once, with its highest version', () => {
  const known = [{ list: 'Settings', id: '4', version: 3 }];
  expect(remember(known, [{ list: 'Settings', id: '4', version: 5 }])).toEqual([
    { list: 'Settings', id: '4', version: 5 },
  ]);
  expect(remember(known, [{ list: 'Settings', id: '4', version: 2 }])).toEqual(known);
});

test('only the last few rows go along, the newest first', () => {
  const mark = fc.record({ list: fc.constant('Confirmations2026'), id: fc.nat(30).map(String), version: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(mark), mark, (known, fresh) => {
      const kept = remember(known, [fresh]);
      expect(kept.length).toBeLessThanOrEqual(8);
      expect(kept[0]?.id).toBe(fresh.id);
    }),
  );
});

test('the header says list, id and version of each', () => {
  expect(
    marksHeader([
      { list: 'Confirmations2026', id: '17', version: 2 },
      { list: 'Settings', id: '4', version: 5 },
    ]),
  ).toBe('Confirmations2026:17:2,Settings:4:5');
});
