import { expect, test } from 'vitest';
import { agendaSaved, reviewHeld } from '../../src/features/reviews/review.ts';
import { reviewYearOf } from '../../src/features/reviews/review-year.ts';
import { countsOf, reviewsOn } from '../../src/features/reviews/reviews-on.ts';

const sanne = { id: 'sanne', name: 'Sanne' };
const at = '2026-12-01T08:00:00Z';
const said = { minutes: { agreed: '', doubts: '', next: '' }, rules: ['R06 3.1'], salt: 's' };
const held = (number: string, savedAt: string, ...days: string[]) =>
  days.reduce(
    (review, on) => reviewHeld(review, { on, count: 3, of: 4 }, said, savedAt),
    agendaSaved(undefined, { ...sanne, number }, [{ kind: 'privateData', minutes: 2 }], savedAt),
  );
const spring = held('2026-1', '2026-04-02T07:00:00Z', '2026-03-12', '2026-03-30');
const autumn = held('2026-2', '2026-10-05T07:00:00Z', '2026-10-05');
const lastYear = held('2025-1', '2025-11-03T07:00:00Z', '2025-11-03');
const prepared = agendaSaved(undefined, { ...sanne, number: '2026-3' }, [], at);
const who = { manager: 'sanne', managerName: 'Sanne', units: 'Nord\nSyd' };
const years = [reviewYearOf(who, [], 2026, '2026-12-01', at), reviewYearOf(who, [], 2025, '2026-12-01', at)];
const on = (day: string) => reviewsOn(years, [autumn, prepared, lastYear, spring], day)[0];

test.each([
  ['2026-01-01', 0, []],
  ['2026-03-11', 0, []],
  ['2026-03-12', 1, ['2026-1']],
  ['2026-10-04', 1, ['2026-1']],
  ['2026-10-05', 2, ['2026-1', '2026-2']],
  ['2026-12-31', 2, ['2026-1', '2026-2']],
  ['2025-12-31', 1, ['2025-1']],
])('S86, INV14: on %s %i had been held', (day, count, records) => {
  expect(on(day)?.held).toBe(count);
  expect(on(day)?.evidence.map(({ number }) => number)).toEqual(records);
});

test('the evidence is when it was held, who saved it when, and which rules; a part-meeting to come is not told of', () => {
  expect(on('2026-03-20')?.evidence).toEqual([
    {
      number: '2026-1',
      heldOn: '2026-03-12',
      days: ['2026-03-12'],
      savedBy: 'Sanne',
      savedOn: '2026-04-02',
      rules: ['R06 3.1'],
      untouched: true,
    },
  ]);
  expect(on('2026-03-30')?.evidence[0]?.days).toEqual(['2026-03-12', '2026-03-30']);
  const forged = { ...spring, rules: ['R07 1.0'] };
  expect(reviewsOn(years, [forged], '2026-12-01')[0]?.evidence[0]?.untouched).toBe(false);
});

test('a year without rows has nobody, and the counts are of managers', () => {
  expect(reviewsOn(years, [spring], '2024-05-01')).toEqual([]);
  expect(countsOf([{ held: 0 }, { held: 1 }, { held: 3 }, { held: 2 }])).toEqual({ none: 1, one: 1, both: 2 });
});
