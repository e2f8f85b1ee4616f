import { expect, test } from 'vitest';
import { isThrottled, isUnknownOutcome, retryAfterMs } from '../../src/m365/rows/answers.ts';
import { itemOf, parseETag } from '../../src/m365/rows/item.ts';

const answer = (status: number, headers: Record<string, string> = {}, body?: unknown) => ({ status, headers, body });
const error = (code: string, message: string) => ({ error: { code, message } });

test('the wait is what Graph says, in seconds or as a date, and the longer of two', () => {
  expect(retryAfterMs(answer(429, { 'retry-after': '7' }))).toBe(7_000);
  // Read as dates, these would be 2032 and 2049.
  for (const seconds of [32, 49])
    expect(retryAfterMs(answer(429, { 'retry-after': `${seconds}` }))).toBe(seconds * 1_000);
  expect(retryAfterMs(answer(429, { 'retry-after': '7', 'ratelimit-reset': '30' }))).toBe(30_000);
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  expect(retryAfterMs(answer(503, { 'retry-after': inAMinute }))).toBeGreaterThan(50_000);
  expect(retryAfterMs(answer(429))).toBeUndefined();
});

test('throttled is surely not done; a gateway that gave up leaves it open', () => {
  expect(isThrottled(answer(503, { 'retry-after': '1' }))).toBe(true);
  expect([429, 503, 504, 500, 400].map((status) => isUnknownOutcome(answer(status)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('an eTag with its quotes gives identity and version', () => {
  expect(parseETag('"35aef603-c870-4326-91c3-ffdf59c29677,12"')).toEqual({
    uid: '35aef603-c870-4326-91c3-ffdf59c29677',
    version: 12,
  });
  expect(parseETag('12')).toBeUndefined();
});

test('an item without fields, or an error in its place, is not an item', () => {
  expect(itemOf({ id: '1', eTag: '"a,1"' })).toBeUndefined();
  expect(itemOf(error('InternalServerError', 'Cannot write a deleted resource'))).toBeUndefined();
});
