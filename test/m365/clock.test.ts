import { expect, test } from 'vitest';
import { m365Clock } from '../../src/m365/clock.ts';

const noon = Date.parse('2026-11-24T12:00:00.400Z');
const header = (ms: number) => new Date(ms).toUTCString();

test('a local clock that is a little off is trusted', () => {
  const clock = m365Clock(() => noon);
  clock.observe(header(noon + 4_000), noon);
  expect(clock.now()).toBe('2026-11-24T12:00:00Z');
});

test('a local clock that is far off is corrected, and runs on', () => {
  let local = noon;
  const clock = m365Clock(() => local);
  clock.observe(header(noon + 86_400_000), noon);
  expect(clock.now()).toBe('2026-11-25T12:00:00Z');
  local += 60_000;
  expect(clock.now()).toBe('2026-11-25T12:01:00Z');
});

test('answers of about the same time do not make the clock jump back and forth', () => {
  const clock = m365Clock(() => noon);
  clock.observe(header(noon + 86_400_000), noon);
  const first = clock.now();
  clock.observe(header(noon + 86_400_000 - 2_000), noon);
  expect(clock.now()).toBe(first);
});

test('a clock moved back is followed', () => {
  const clock = m365Clock(() => noon);
  clock.observe(header(noon + 86_400_000), noon);
  clock.observe(header(noon), noon);
  expect(clock.now()).toBe('2026-11-24T12:00:00Z');
});

test('an answer without a date says nothing', () => {
  const clock = m365Clock(() => noon);
  clock.observe(null, noon);
  clock.observe('not a date', noon);
  expect(clock.now()).toBe('2026-11-24T12:00:00Z');
});

test('an answer that comes after one that was asked for later does not set the clock back', () => {
  let local = noon;
  const clock = m365Clock(() => local);
  local += 1_000;
  clock.observe(header(local + 600_000), noon + 900);
  // Asked for before the clock of the stand-in was moved, and slower.
  clock.observe(header(noon + 500), noon);
  expect(clock.now()).toBe('2026-11-24T12:10:01Z');
  local += 1_000;
  clock.observe(header(local), local - 100);
  expect(clock.now()).toBe('2026-11-24T12:00:02Z');
});

test('an answer that took long to come is no sign that the clock is off', () => {
  const clock = m365Clock(() => noon);
  clock.observe(header(noon - 20_000), noon - 25_000);
  expect(clock.now()).toBe('2026-11-24T12:00:00Z');
});

test('two servers whose answers took differently long are at most a second and half the longer wait apart', () => {
  const day = 86_400_000;
  // Microsoft wrote the time at once, and the answer was four seconds on its way.
  const slow = m365Clock(() => noon + 4_000);
  slow.observe(header(noon + day), noon);
  const quick = m365Clock(() => noon + 4_000);
  quick.observe(header(noon + day + 4_000), noon + 4_000);
  expect(Date.parse(quick.now()) - Date.parse(slow.now())).toBeLessThanOrEqual(3_000);
  expect(slow.now() >= '2026-11-25T12:00:02Z').toBe(true);
});

test('an answer that came at the last of several tries sets the clock by its own way alone', () => {
  const minuteSlow = m365Clock(() => noon + 30_000);
  minuteSlow.observe(header(noon + 90_000), noon);
  expect(minuteSlow.now() <= '2026-11-24T12:01:33Z').toBe(true);
});
