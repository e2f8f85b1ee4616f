import { expect, test } from 'vitest';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { editionsToConvey } from '../../src/features/team/tasks/edition.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { sampleConveyances } from '../../src/sample/reading/conveyances.ts';
import { sampleReadings } from '../../src/sample/reading/seed-history.ts';
import { sampleWorkplace } from '../../src/sample/workplace/workplace.ts';

const today = '2026-12-01';
const handbook = buildHandbook(today);
const workplace = sampleWorkplace(today, (handle) => handle);
const readings = sampleReadings(workplace, handbook.ruleVersions, today);
const told = sampleConveyances(workplace, handbook, readings, today, (handle) => handle);
const editions = editionsToConvey({ ...handbook, rules: rulesOf(handbook.ruleVersions) }, 30, today);
const [lateOne, newest] = editions.slice(-2);

test('S21: the managers of the sample have told of every edition in time, but for the newest, and Jens is late with one', () => {
  expect(told.some(({ decision }) => decision === newest?.decision)).toBe(false);
  const notifiers = told.filter(({ decision }) => decision === lateOne?.decision).map(({ manager }) => manager);
  expect(notifiers).toContain('sanne');
  expect(notifiers).not.toContain('jens');
  for (const { decision, on } of told) {
    const edition = editions.find((one) => one.decision === decision);
    expect(on >= (edition?.from ?? '') && on <= (edition?.dueOn ?? '')).toBe(true);
    expect(Temporal.PlainDate.from(on).dayOfWeek).toBeLessThan(6);
  }
});

test('what was told is one row per manager and edition, with how far the reading had come', () => {
  expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  expect(told.filter(({ people }) => people === 0)).toEqual([]);
  expect(told.every(({ coverage, types }) => coverage && types)).toBe(true);
});
