import { expect, test } from 'vitest';
import { toldOf } from '../../src/tabs/cases/told-of.ts';

const told = (at: string, state: 'sent' | 'planned', name = 'Ayse') => ({ name, as: 'dpo' as const, state, at });

test('of who was told of a case, the first time stands as the first, and the last as the last', () => {
  const [first, again, last] = [
    told('2026-12-01T08:00:00Z', 'sent'),
    told('2026-12-01T10:00:00Z', 'sent'),
    told('2026-12-02T08:00:00Z', 'planned'),
  ] as const;
  expect(toldOf([last, first, again])).toEqual([{ first, last }]);
  const other = told('2026-12-01T09:00:00Z', 'planned', 'Nikolaj');
  expect(toldOf([first, other])).toEqual([
    { first, last: first },
    { first: undefined, last: other },
  ]);
});
