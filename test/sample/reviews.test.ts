import { expect, test } from 'vitest';
import { presenceChanges } from '../../src/features/reviews/presence.ts';
import { isUntouched, pointsOf } from '../../src/features/reviews/review.ts';
import { yearStateOf } from '../../src/features/reviews/year-state.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { sampleReviews } from '../../src/sample/reviews.ts';
import { sampleWorkplace } from '../../src/sample/workplace/workplace.ts';

const today = '2026-12-01';
const workplace = sampleWorkplace(today, (handle) => handle);
const reviews = sampleReviews(workplace, buildHandbook(today).ruleVersions, today, (handle) => handle);
const heldBy = (manager: string) =>
  reviews.flatMap(({ story }) => story.at(-1) ?? []).filter((review) => review.manager === manager);
const yearOf = (manager: string) =>
  yearStateOf(
    heldBy(manager).flatMap(({ heldOn }) => heldOn ?? []),
    2026,
    today,
  );

test('S86: Sanne has held one in spring; other managers two, one or none', () => {
  expect(yearOf('sanne')).toMatchObject({ held: 1, firstOn: '2026-03-26', close: false });
  expect(['bodil', 'torben', 'jens', 'gitte', 'rikke'].map((who) => yearOf(who).held)).toEqual([2, 2, 1, 1, 0]);
  expect([yearOf('torben').close, yearOf('bodil').close]).toEqual([true, false]);
});

test('S53: every record has the fixed point and the rules as they were in force, and nobody has changed it', () => {
  for (const { story } of reviews) {
    const held = story.at(-1);
    expect(held && isUntouched(held)).toBe(true);
    expect(held && pointsOf(held).at(-1)?.kind).toBe('privateData');
    expect(held?.rules?.length, held?.points).toBe((held ? pointsOf(held).length : 0) - 1);
    expect(held?.present).toBeGreaterThan(0);
  }
});

test('the rows of who was there are those the product would write', () => {
  for (const { story, presence } of reviews) {
    const held = story.at(-1);
    expect(held && presenceChanges(held, presence, () => ({ name: '', salt: '' }))).toEqual([]);
  }
});

test.each(['2026-01-05', '2027-06-30'])('made on %s, no review is held on a weekend or in the future', (day) => {
  const made = sampleReviews(
    sampleWorkplace(day, (handle) => handle),
    buildHandbook(day).ruleVersions,
    day,
    (h) => h,
  );
  for (const { heldOn = '' } of made.flatMap(({ story }) => story.at(-1) ?? [])) {
    expect(heldOn < day).toBe(true);
    expect(Temporal.PlainDate.from(heldOn).dayOfWeek).toBeLessThanOrEqual(5);
  }
});
