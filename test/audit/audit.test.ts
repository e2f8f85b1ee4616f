import { expect, test } from 'vitest';
import { auditOf } from '../../src/features/audit/audit.ts';
import { lone } from '../records.ts';

const stored = {
  record: { key: `2026:r06:3.1:${lone.id}:-` },
  mark: { list: 'Confirmations2026', id: '7', version: 2 },
};

test('INV16: an audit entry says who did what to which row and when, and nothing the row says', () => {
  expect(auditOf('confirmReading', stored, lone.id, '2026-11-24T13:05:00Z')).toEqual({
    key: `confirmations2026:2026:r06:3.1:${lone.id}:-:2`,
    actor: lone.id,
    at: '2026-11-24T13:05:00Z',
    action: 'confirmReading',
    target: `2026:r06:3.1:${lone.id}:-`,
    list: 'Confirmations2026',
    version: 2,
  });
});

test('INV16: the same write always has the same key, and each version of a row its own', () => {
  const key = (version: number, at: string) =>
    auditOf('a', { ...stored, mark: { ...stored.mark, version } }, lone.id, at).key;
  expect(key(2, '2026-11-24T13:05:00Z')).toBe(key(2, '2026-11-25T13:05:00Z'));
  expect(key(2, '2026-11-24T13:05:00Z')).not.toBe(key(3, '2026-11-24T13:05:00Z'));
});

test('INV16: the longest key a row may have still gives each of its versions an entry of its own', () => {
  const long = { ...stored, record: { key: 'x'.repeat(200) } };
  const key = (version: number) => auditOf('a', { ...long, mark: { ...long.mark, version } }, lone.id, '').key;
  expect(key(2)).not.toBe(key(3));
  expect(key(2).length).toBeLessThanOrEqual(200);
});
