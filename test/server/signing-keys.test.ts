import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errors, exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openSigningKeys, type SigningKeys } from '../../src/server/keys/signing-keys.ts';

const hour = 3_600_000;
const from = 'https://login.example/keys';
let one: JWK;
let folder: string;
let nowMs: number;
let published: unknown;
let asked: number;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('RS256', { extractable: true });
  one = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-keys-'));
  nowMs = Date.parse('2026-12-01T09:00:00Z');
  published = { keys: [one] };
  asked = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const away = new Error('away');
const open = (own: object = {}): SigningKeys =>
  openSigningKeys({
    from,
    read: async () => {
      asked += 1;
      if (published === away) throw away;
      return published;
    },
    file: path.join(folder, 'keys.sealed'),
    key: Buffer.alloc(32, 7),
    nowMs: () => nowMs,
    failed: () => {},
    ...own,
  });
const find = async (keys: SigningKeys, kid = 'one') => keys.find({ alg: 'RS256', kid }, { payload: '', signature: '' });
const unchecked = { code: 'signInUnchecked' };

test('keys that were read are used for a day while new ones cannot be had, and no longer', async () => {
  const keys = open();
  await find(keys);
  published = away;
  nowMs += 23 * hour;
  await find(keys);
  nowMs += 2 * hour;
  await expect(find(keys)).rejects.toMatchObject(unchecked);
});

test('they are kept over a restart, and nobody without the server’s key reads or adds any', async () => {
  await find(open());
  expect(readdirSync(folder)).toEqual(['keys.sealed']);
  expect(readFileSync(path.join(folder, 'keys.sealed'), 'latin1')).not.toContain('RSA');
  published = away;
  await find(open());
  await expect(find(open({ key: Buffer.alloc(32, 8) }))).rejects.toMatchObject(unchecked);
});

test.each([
  ['plain text', () => JSON.stringify({ from, at: nowMs, set: { keys: [one] } })],
  ['nothing', () => ''],
  ['half of it', () => readFileSync(path.join(folder, 'keys.sealed')).subarray(0, 60)],
])('a kept file with %s in it is not believed', async (_, content) => {
  await find(open());
  writeFileSync(path.join(folder, 'keys.sealed'), content());
  published = away;
  await expect(find(open())).rejects.toMatchObject(unchecked);
});

test('what another place has published is not used', async () => {
  await find(open());
  published = away;
  await expect(find(open({ from: 'https://login.example/other/keys' }))).rejects.toMatchObject(unchecked);
});

test.each([
  ['a page', '<html>'],
  ['no keys', { keys: [] }],
  ['nothing', {}],
  ['keys that are none', { keys: [{ kid: 'one' }] }],
  ['a secret instead of a key', { keys: [{ kty: 'oct', kid: 'one', k: 'c2VjcmV0' }] }],
])('%s instead of the keys is an outage: the old ones are used', async (_, answer) => {
  const keys = open();
  await find(keys);
  published = answer;
  nowMs += hour;
  await find(keys);
  await find(keys);
  const fresh = open({ file: path.join(folder, 'none.sealed') });
  await expect(find(fresh)).rejects.toMatchObject(unchecked);
});

test('a key of another kind beside them is left out, and keeps nobody out', async () => {
  published = { keys: [{ kty: 'EC', kid: 'curve', crv: 'P-256', x: 'AA', y: 'AA' }, one] };
  const keys = open();
  await find(keys);
  expect(keys.about('curve')).toBeUndefined();
});

test('a key nobody knows is asked for once, and then nobody’s; while it cannot be asked for, nobody can tell', async () => {
  const keys = open();
  await find(keys);
  for (const _ of [1, 2, 3]) await expect(find(keys, 'two')).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  expect(asked).toBe(1);
  const later = open();
  published = away;
  for (const _ of [1, 2, 3]) await expect(find(later, 'two')).rejects.toMatchObject(unchecked);
  expect(asked).toBe(2);
});

test('a new key is found as soon as somebody brings it', async () => {
  await find(open());
  published = away;
  const keys = open();
  await find(keys);
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    published = { keys: [one, { ...one, kid: 'two' }] };
    vi.advanceTimersByTime(31_000);
    await find(keys, 'two');
  } finally {
    vi.useRealTimers();
  }
});

test('a disk that takes nothing keeps nobody out', async () => {
  await find(open({ file: path.join(folder, 'missing\0folder', 'keys.sealed') }));
});
