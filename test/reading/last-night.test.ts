import { expect, test } from 'vitest';
import type { Confirmation } from '../../src/features/reading/records.ts';
import { asOfLastNight, startOf } from '../../src/features/reading/status/last-night.ts';

const read = (confirmedAt: string, withdrawnAt?: string) => ({ confirmedAt, withdrawnAt }) as Confirmation;

/** In winter the day in Denmark begins at eleven in the evening by the world's clock, in summer at ten. */
test.each<[string, string, Confirmation, 'read' | 'taken back' | 'unknown']>([
  ['read yesterday', '2026-12-02', read('2026-12-01T22:59:59Z'), 'read'],
  ['read a second after midnight', '2026-12-02', read('2026-12-01T23:00:01Z'), 'unknown'],
  ['read on a summer evening', '2026-07-02', read('2026-07-01T21:59:59Z'), 'read'],
  ['read after midnight in summer', '2026-07-02', read('2026-07-01T22:00:00Z'), 'unknown'],
  ['read today', '2026-12-02', read('2026-12-02T08:00:00Z'), 'unknown'],
  ['read and taken back today', '2026-12-02', read('2026-12-02T08:00:00Z', '2026-12-02T08:00:09Z'), 'unknown'],
  ['read yesterday and taken back today', '2026-12-02', read('2026-12-01T22:59:55Z', '2026-12-01T23:00:05Z'), 'read'],
  ['taken back yesterday', '2026-12-02', read('2026-12-01T08:00:00Z', '2026-12-01T08:00:09Z'), 'taken back'],
])('G8: of somebody else only what stood last night is known: %s', (_what, today, confirmation, known) => {
  const [one] = asOfLastNight([confirmation], startOf(today));
  expect(one === undefined ? 'unknown' : one.withdrawnAt === undefined ? 'read' : 'taken back').toBe(known);
});
